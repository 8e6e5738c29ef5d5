package socai.membership.write.admission.review;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/**
 * The interval of the reviews, counted from the listing or from the last one. It never refuses: a review that comes late is
 * better than none, and is told as late (DOMAIN §M.2.6).
 */
record ReviewClock(Deadline deadline, LocalDate on, WorkingCalendar days, Parameter interval) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.sympathiser-review-clock";
    }

    @Override
    public boolean holds() {
        return true;
    }

    @Override
    public Text refusal() {
        return Text.NONE;
    }

    @Override
    public Text remedy() {
        return Text.NONE;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(interval);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("start", deadline.start()),
                Fact.of("length", deadline.length()),
                Fact.of("unit", deadline.unit()),
                Fact.of("lastDay", deadline.lastDay(days)),
                Fact.of("late", deadline.late(on, days)),
                Fact.of("calendar", days.version()));
    }
}
