package socai.membership.write.admission.lateness;

import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionClock;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Text;
import socai.spine.time.Deadline;

/** The limit runs now: it has begun, and what it waits for has not happened. */
public record ClockRuns(AdmissionClock clock, Optional<Deadline> running, AdmissionStage stage)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.clock-runs";
    }

    @Override
    public boolean holds() {
        return running.isPresent();
    }

    @Override
    public Text refusal() {
        return new Text("Thời hạn này không còn hoặc chưa bắt đầu tính.", "This limit does not run, or has not begun.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Không cần báo cáo; mở hồ sơ để xem các thời hạn đang tính.",
                "There is nothing to report; open the file to see the limits that run.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("clock", clock), Fact.of("stage", stage));
    }
}
