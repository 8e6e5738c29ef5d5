package socai.membership.write.admission.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Text;

/** The receipt of a decision is recorded once. */
public record ReceivedOnce(Optional<LocalDate> held) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.received-once";
    }

    @Override
    public boolean holds() {
        return held.isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text("Đã ghi ngày nhận quyết định là {held}.", "The receipt is recorded with the day {held}.");
    }

    @Override
    public Text remedy() {
        return new Text("Nếu ghi sai, hãy đính chính.", "If that is wrong, correct it.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("held", held.map(LocalDate::toString).orElse("—")));
    }
}
