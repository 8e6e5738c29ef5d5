package socai.membership.write.admission.background;

import java.util.List;
import java.util.Optional;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.membership.write.deciding.Superior;
import socai.spine.Fact;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Text;

/** The grassroots organisation above the cell certifies; a cell that is itself at the grassroots does so itself. */
public record GrassrootsCertifies(
        Optional<Superior> grassroots,
        Optional<OrganisationId> cell,
        OrganisationId organisation,
        List<Parameter> basis)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.grassroots-certifies";
    }

    @Override
    public boolean holds() {
        return grassroots
                .map(Superior::organisation)
                .or(() -> cell)
                .filter(organisation::equals)
                .isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Cấp ủy cơ sở của chi bộ là {grassroots}; {organisation} không chứng nhận lý lịch này.",
                "The grassroots organisation of the cell is {grassroots}; {organisation} does not certify this CV.");
    }

    @Override
    public Text remedy() {
        return new Text("Chuyển lý lịch đến cấp ủy cơ sở.", "Send the CV to the grassroots committee.");
    }

    @Override
    public List<Parameter> parameters() {
        return basis;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of(
                        "grassroots",
                        grassroots
                                .map(Superior::name)
                                .or(() -> cell.map(OrganisationId::raw))
                                .orElse("—")),
                Fact.of("organisation", organisation));
    }
}
