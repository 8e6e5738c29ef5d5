package socai.membership.write.admission.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.Fact;
import socai.spine.Text;

/** Nothing is entered into a file as if it had happened before what the file already holds. */
public record NotBeforeLastAct(Optional<LocalDate> lastAct, LocalDate on) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.not-before-last-act";
    }

    @Override
    public boolean holds() {
        return lastAct.map(last -> !on.isBefore(last)).orElse(true);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày {on} sớm hơn việc gần nhất trong hồ sơ ({lastAct}).",
                "The day {on} lies before the last act in the file ({lastAct}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Nếu hồ sơ ghi sai, hãy đính chính; không ghi lùi ngày.",
                "If the file is wrong, correct it; nothing is entered with an earlier date.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("on", on), Fact.of("lastAct", lastAct.map(LocalDate::toString).orElse("—")));
    }
}
