package socai.policy.write.publishregulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.policy.write.rules.PolicyBookRule;
import socai.spine.Fact;
import socai.spine.Text;

/** A regulation is in force for at least one day. */
record ValidityInOrder(LocalDate validFrom, Optional<LocalDate> validTo) implements PolicyBookRule {

    @Override
    public String id() {
        return "policy.validity-in-order";
    }

    @Override
    public boolean holds() {
        return !validTo.map(validFrom::isAfter).orElse(false);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày hết hiệu lực {validTo} trước ngày bắt đầu hiệu lực {validFrom}.",
                "The last day in force, {validTo}, lies before the first, {validFrom}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Sửa ngày bắt đầu hoặc ngày hết hiệu lực trong tệp quy định.",
                "Correct the first or the last day in the regulation's file.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("validFrom", validFrom),
                Fact.of("validTo", validTo.map(LocalDate::toString).orElse("—")));
    }
}
