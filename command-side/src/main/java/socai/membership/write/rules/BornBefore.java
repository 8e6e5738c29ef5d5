package socai.membership.write.rules;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Text;

/** A birth date lies before the day on which it is recorded. */
public record BornBefore(Personal<LocalDate> birthDate, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "membership.birth-date-past";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return birthDate.value().map(born -> born.isBefore(day)).orElse(true);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày sinh {birthDate} không ở trước ngày {day}.", "The birth date {birthDate} is not before {day}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Xem lại ngày sinh trên giấy tờ rồi nhập lại.",
                "Check the birth date on the person's papers and enter it again.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.personal("birthDate", birthDate), Fact.of("day", day));
    }
}
