package socai.membership.write.admission.lateness;

import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionClock;
import socai.membership.events.LatenessReported;
import socai.membership.write.admission.rules.AdmissionRule;
import socai.spine.Fact;
import socai.spine.Text;
import socai.spine.time.Deadline;

/** One limit is reported once; an extended one is another limit. */
public record NotYetReported(AdmissionClock clock, Optional<Deadline> running, List<LatenessReported> reported)
        implements AdmissionRule {

    @Override
    public String id() {
        return "membership.not-yet-reported";
    }

    @Override
    public boolean holds() {
        return reported.stream()
                .noneMatch(told ->
                        told.clock() == clock && Optional.of(told.deadline()).equals(running));
    }

    @Override
    public Text refusal() {
        return new Text("Việc quá hạn này đã được báo cáo cấp trên.", "The superior was told of this already.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Không cần báo cáo lại; xem lần báo cáo trước trong diễn biến hồ sơ.",
                "It need not be reported again; see the earlier report in the file's timeline.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("clock", clock), Fact.of("reported", reported.size()));
    }
}
