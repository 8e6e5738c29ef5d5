package socai.membership.write.recognition;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** Enough of those who may vote are present. */
public record QuorumPresent(Parameter quorum, int present, int base) implements Rule {

    @Override
    public String id() {
        return "membership.recognition-quorum";
    }

    @Override
    public Citation citation() {
        return quorum.citation();
    }

    @Override
    public boolean holds() {
        return quorum.ratio().atLeast(present, base);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chỉ có mặt {present}/{base}, chưa đủ {quorum} để họp.",
                "Only {present} of {base} are present; {quorum} are needed to meet.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(quorum);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("present", present), Fact.of("base", base), Fact.of("quorum", quorum.value()));
    }
}
