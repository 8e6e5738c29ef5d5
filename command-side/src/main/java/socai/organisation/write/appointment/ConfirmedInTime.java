package socai.organisation.write.appointment;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Fact;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/** A proposal waits for the published period only: what nobody looked at for long is asked anew. */
public record ConfirmedInTime(Deadline limit, LocalDate on, WorkingCalendar calendar) implements AppointmentRule {

    @Override
    public String id() {
        return "organisation.confirmed-in-time";
    }

    @Override
    public boolean holds() {
        return limit.metBy(on, calendar);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("confirmUntil", limit.lastDay(calendar)), Fact.of("on", on));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đề nghị đã hết hạn xác nhận vào ngày {confirmUntil}.",
                "The proposal could be confirmed until {confirmUntil}.");
    }

    @Override
    public Text remedy() {
        return new Text("Lập đề nghị mới.", "Make another proposal.");
    }
}
