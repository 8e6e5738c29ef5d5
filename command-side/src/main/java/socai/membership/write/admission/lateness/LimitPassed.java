package socai.membership.write.admission.lateness;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/** The last day of the limit has passed, by the calendar as published. */
public record LimitPassed(Deadline deadline, LocalDate on, WorkingCalendar calendar) implements AdmissionRule {

    @Override
    public String id() {
        return "membership.limit-passed";
    }

    @Override
    public boolean holds() {
        return !deadline.metBy(on, calendar);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đến ngày {on} vẫn còn hạn (hạn cuối {lastDay}).", "On {on} there is still time (last day {lastDay}).");
    }

    @Override
    public Text remedy() {
        return new Text("Chỉ báo cáo quá hạn từ ngày sau hạn cuối.", "Lateness is reported only after the last day.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("on", on),
                Fact.of("start", deadline.start()),
                Fact.of("length", deadline.length()),
                Fact.of("unit", deadline.unit()),
                Fact.of("lastDay", deadline.lastDay(calendar)),
                Fact.of("calendar", calendar.version()));
    }
}
