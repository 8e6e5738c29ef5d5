package socai.membership.write.exemption.request;

import java.util.List;
import socai.membership.events.ExemptionReason;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The regulation names this reason. */
record ReasonKnown(ExemptionReason reason, Parameter reasons) implements Rule {

    @Override
    public String id() {
        return "membership.exemption-reason-known";
    }

    @Override
    public Citation citation() {
        return reasons.citation();
    }

    @Override
    public boolean holds() {
        return List.of(reasons.value().split(";")).contains(reason.name());
    }

    @Override
    public Text refusal() {
        return new Text(
                "Quy định không có lý do miễn sinh hoạt này ({reason}).",
                "The regulation does not know this reason for an exemption ({reason}).");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn một lý do có trong quy định.", "Choose a reason that the regulation names.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(reasons);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("reason", reason));
    }
}
