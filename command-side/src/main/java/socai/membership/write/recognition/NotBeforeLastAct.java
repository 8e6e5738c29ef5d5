package socai.membership.write.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** What is entered afterwards does not go before what the file already holds. */
public record NotBeforeLastAct(Optional<LocalDate> last, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "recognition.not-before-last-act";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return last.map(act -> !day.isBefore(act)).orElse(true);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày {day} ở trước việc gần nhất của hồ sơ ({last}).",
                "The day {day} is before the last act of the file ({last}).");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("day", day), Fact.of("last", last.map(LocalDate::toString).orElse("–")));
    }
}
