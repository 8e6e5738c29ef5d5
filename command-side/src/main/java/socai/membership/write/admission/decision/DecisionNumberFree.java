package socai.membership.write.admission.decision;

import java.util.List;
import java.util.Optional;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Text;

/** A number of a decision is used once in an organisation. */
public record DecisionNumberFree(String number, Optional<String> owner) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.decision-number-free";
    }

    @Override
    public boolean holds() {
        return owner.isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Số quyết định {number} đã được dùng cho hồ sơ khác ({owner}).",
                "The decision number {number} is used by another file ({owner}).");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại sổ văn bản và ghi đúng số.", "Check the register and give the right number.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("number", number), Fact.of("owner", owner.orElse("—")));
    }
}
