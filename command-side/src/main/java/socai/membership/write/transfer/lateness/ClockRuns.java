package socai.membership.write.transfer.lateness;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** The limit runs: its act is not done yet. */
record ClockRuns(boolean runs) implements Rule {

    @Override
    public String id() {
        return "membership.transfer-clock-runs";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return runs;
    }

    @Override
    public Text refusal() {
        return new Text("Thời hạn này không còn hoặc chưa tính.", "This limit does not run now.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Không cần báo cáo; mở hồ sơ để xem các thời hạn đang tính.",
                "There is nothing to report; open the file to see the limits that run.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("runs", runs));
    }
}
