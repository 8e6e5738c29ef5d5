package socai.membership.write.admission.rules;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Fact;
import socai.spine.Text;

/** What a command says about its day agrees with the day on which the act counts: an earlier day is entered from paper. */
public record OnItsDay(LocalDate on, LocalDate businessDate) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.on-its-day";
    }

    @Override
    public boolean holds() {
        return on.equals(businessDate);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày {on} khác ngày có hiệu lực của việc ghi nhận ({businessDate}).",
                "The day {on} is not the day on which this act counts ({businessDate}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Việc đã làm trước đây được nhập theo văn bản giấy, kèm số, ngày và bản chụp của văn bản.",
                "What was done earlier is entered from its paper, with number, date and scan.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("on", on), Fact.of("businessDate", businessDate));
    }
}
