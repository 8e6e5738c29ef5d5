package socai.membership.write.admission.review;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/** The last day on which the review was in time has passed. */
record ReviewMissed(Deadline deadline, LocalDate on, WorkingCalendar days, Parameter interval)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.sympathiser-review-missed";
    }

    @Override
    public boolean holds() {
        return !deadline.metBy(on, days);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đến ngày {on} vẫn còn hạn rà soát cảm tình đảng (hạn cuối {lastDay}).",
                "On {on} there is still time to review this sympathiser (last day {lastDay}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chỉ báo cáo quá hạn từ ngày sau hạn cuối; còn hạn thì ghi lần rà soát.",
                "Lateness is reported only after the last day; until then record the review.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(interval);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("on", on),
                Fact.of("start", deadline.start()),
                Fact.of("length", deadline.length()),
                Fact.of("unit", deadline.unit()),
                Fact.of("lastDay", deadline.lastDay(days)),
                Fact.of("calendar", days.version()));
    }
}
