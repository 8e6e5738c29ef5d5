package socai.membership.write.joining.answer;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/** A request lapses only after the time for its answer. */
record AnswerOverdue(Deadline answer, LocalDate day, WorkingCalendar calendar) implements Rule {

    @Override
    public String id() {
        return "membership.joining-answer-overdue";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !answer.metBy(day, calendar);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chi bộ còn thời hạn trả lời đến hết ngày {lastDay}.", "The cell may still answer until {lastDay}.");
    }

    @Override
    public Text remedy() {
        return new Text("Duyệt hoặc không duyệt đề nghị.", "Approve or decline the request.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("lastDay", answer.lastDay(calendar)), Fact.of("day", day));
    }
}
