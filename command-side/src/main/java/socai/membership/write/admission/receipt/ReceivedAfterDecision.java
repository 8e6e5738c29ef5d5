package socai.membership.write.admission.receipt;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Text;

/** A decision is not received before it is issued. */
public record ReceivedAfterDecision(LocalDate receivedOn, LocalDate decisionDate) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.received-after-decision";
    }

    @Override
    public boolean holds() {
        return !receivedOn.isBefore(decisionDate);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày nhận {receivedOn} trước ngày quyết định {decisionDate}.",
                "The day of receipt {receivedOn} lies before the decision of {decisionDate}.");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại ngày nhận.", "Check the day of receipt.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("receivedOn", receivedOn), Fact.of("decisionDate", decisionDate));
    }
}
