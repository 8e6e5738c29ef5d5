package socai.membership.write.admission.review;

import java.util.List;
import java.util.Optional;
import socai.membership.events.SympathiserReviewLatenessReported;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.Reviewing;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Computed again here, whoever asks; each limit is reported once, a second report changes nothing. */
public final class ReportSympathiserReviewLatenessDecider
        extends AdmissionDecider<ReportSympathiserReviewLateness, Decider.NoFacts> {

    public ReportSympathiserReviewLatenessDecider() {
        super(ReportSympathiserReviewLateness.class, NoFacts.class);
    }

    @Override
    public NoFacts gather(ReportSympathiserReviewLateness command, AdmissionFile file, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(
            AdmissionFile file, ReportSympathiserReviewLateness command, NoFacts facts, Circumstances circumstances) {
        Reviewing reviewing = file.preparation().reviewing();
        if (reviewing.told()) {
            return alreadyThere();
        }
        Optional<Deadline> limit = reviewing.limit();
        WorkingCalendar calendar = circumstances.policies().calendar();
        return steps(file, AdmissionStage.SYMPATHISER, AdmissionStage.TRAINED)
                .layer(Layer.STEP, () -> List.of(new ReviewAwaited(limit.isPresent())))
                .statute(() -> List.of(new ReviewMissed(
                        limit.orElseThrow(),
                        circumstances.date(),
                        calendar,
                        circumstances
                                .policies()
                                .parameter(
                                        ReviewInterval.KEY,
                                        Anchors.act(limit.orElseThrow().start())))))
                .accept(() -> List.of(event(new SympathiserReviewLatenessReported(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        limit.orElseThrow(),
                        calendar.version()))));
    }
}
