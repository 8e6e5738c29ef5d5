package socai.membership.write.removal.lateness;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.time.Deadline;

/** Only an answer whose last day has passed is reported as late. */
record AnswerOverdue(Deadline limit, LocalDate lastDay, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "membership.complaint-answer-overdue";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return day.isAfter(lastDay);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Còn thời hạn giải quyết khiếu nại đến hết ngày {lastDay}.",
                "The complaint may still be answered until {lastDay}.");
    }

    @Override
    public Text remedy() {
        return new Text("Chỉ báo cáo quá hạn từ ngày sau {lastDay}.", "Lateness is reported only after {lastDay}.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("start", limit.start()), Fact.of("lastDay", lastDay), Fact.of("day", day));
    }
}
