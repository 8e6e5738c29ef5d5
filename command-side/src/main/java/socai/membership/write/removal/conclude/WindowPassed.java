package socai.membership.write.removal.conclude;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A removal is not final while the person may still complain. */
record WindowPassed(LocalDate lastDay, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "membership.complaint-window-passed";
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
                "Còn thời hạn khiếu nại đến hết ngày {lastDay}.", "The person may still complain until {lastDay}.");
    }

    @Override
    public Text remedy() {
        return new Text("Kết thúc hồ sơ từ ngày sau {lastDay}.", "Close the file after {lastDay}.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("lastDay", lastDay), Fact.of("day", day));
    }
}
