package socai.membership.write.admission.rules;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Fact;
import socai.spine.Text;

/** A date on a paper or a recorded fact cannot lie after the day on which it is entered. */
public record NotInFuture(Text what, LocalDate date, LocalDate on) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.not-in-future";
    }

    @Override
    public boolean holds() {
        return !date.isAfter(on);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày " + what.vi() + " ({date}) ở sau ngày ghi nhận {on}.",
                "The date of " + what.en() + " ({date}) lies after the day of entry {on}.");
    }

    @Override
    public Text remedy() {
        return new Text("Kiểm tra lại ngày trên giấy tờ.", "Check the date on the paper.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("what", what.en()), Fact.of("date", date), Fact.of("on", on));
    }
}
