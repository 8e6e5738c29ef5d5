package socai.membership.write.removal.complaint;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.time.Deadline;

/**
 * A complaint that comes too late is not taken up: of all limits only this one refuses.
 *
 * @param window  counted from the receipt, which is not counted itself
 * @param lastDay the last day in time, by the calendar as published
 */
record ComplaintInTime(Deadline window, LocalDate lastDay, LocalDate day, Parameter length) implements Rule {

    @Override
    public String id() {
        return "membership.complaint-in-time";
    }

    @Override
    public Citation citation() {
        return length.citation();
    }

    @Override
    public boolean holds() {
        return !day.isAfter(lastDay);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Khiếu nại quá thời hạn: nhận quyết định ngày {received}, hạn cuối là ngày {lastDay}, đơn đến ngày {day}.",
                "The complaint is late: the decision was received on {received}, the last day was {lastDay}, it came on"
                        + " {day}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Thông báo cho người khiếu nại là đơn không được giải quyết vì quá thời hạn; nếu ngày nhận hoặc ngày đến"
                        + " ghi sai thì kiểm tra lại.",
                "Tell the person that it is not taken up because it is late; if a date is wrong, check it.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(length);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("received", window.start()), Fact.of("lastDay", lastDay), Fact.of("day", day));
    }
}
