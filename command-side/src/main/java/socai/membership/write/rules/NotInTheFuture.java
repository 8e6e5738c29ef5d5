package socai.membership.write.rules;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** What is recorded has happened: its day is not after the day of the act. */
public record NotInTheFuture(Text what, LocalDate date, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "membership.not-in-future";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !date.isAfter(day);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày {date} (" + what.vi() + ") ở sau ngày {day}.",
                "The date {date} (" + what.en() + ") is after {day}.");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại ngày trên giấy tờ.", "Check the date on the paper.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("date", date), Fact.of("day", day));
    }
}
