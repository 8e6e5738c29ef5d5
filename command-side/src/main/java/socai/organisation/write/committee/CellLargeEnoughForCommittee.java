package socai.organisation.write.committee;

import java.util.List;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Seen;
import socai.spine.Text;

/** A small cell has a secretary, and a deputy where needed, but no committee. */
public record CellLargeEnoughForCommittee(Seen<Integer> officials, Parameter minimum) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.cell-large-enough-for-committee";
    }

    @Override
    public Citation citation() {
        return minimum.citation();
    }

    @Override
    public boolean holds() {
        return officials.value() >= minimum.number();
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(minimum);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("officials", officials.value(), officials), Fact.of("minimum", minimum.value()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chi bộ có {officials} đảng viên chính thức, chưa đủ {minimum} để lập chi ủy.",
                "The cell has {officials} official members; a cell committee needs {minimum}.");
    }

    @Override
    public Text remedy() {
        return new Text("Chỉ bầu bí thư và phó bí thư.", "Elect only a secretary and a deputy.");
    }
}
