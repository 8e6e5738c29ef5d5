package socai.membership.write.admission.ceremony;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Text;

/** A ceremony is not held before the decision. */
public record NotBeforeDecision(LocalDate on, LocalDate decisionDate) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.ceremony-after-decision";
    }

    @Override
    public boolean holds() {
        return !on.isBefore(decisionDate);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Lễ kết nạp ngày {on} trước ngày quyết định {decisionDate}.",
                "The ceremony of {on} lies before the decision of {decisionDate}.");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại ngày tổ chức lễ.", "Check the day of the ceremony.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("on", on), Fact.of("decisionDate", decisionDate));
    }
}
