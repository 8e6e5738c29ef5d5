package socai.membership.write.admission.extension;

import java.util.List;
import java.util.Optional;
import socai.membership.events.DecisionClockExtended;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Text;

/** The limit of the decision is extended once. */
public record ExtendedOnce(Optional<DecisionClockExtended> held) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.extended-once";
    }

    @Override
    public boolean holds() {
        return held.isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Thời hạn quyết định đã được gia hạn một lần (văn bản {document}).",
                "The limit was extended already (document {document}).");
    }

    @Override
    public Text remedy() {
        return new Text("Ra quyết định; nếu trễ hạn thì báo cáo rõ lý do.", "Decide; if it is late, report why.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of(
                "document", held.map(DecisionClockExtended::documentNumber).orElse("—")));
    }
}
