package socai.membership.write.removal.lateness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.RemovalEvent.RemovalComplaintLodged;
import socai.membership.events.RemovalEvent.RemovalLatenessReported;
import socai.membership.write.deciding.Superior;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.removal.RemovalDecider;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.RemovalStage;
import socai.membership.write.removal.complaint.NextInstance;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Reports an overdue answer once for each complaint; a second report of the same one changes nothing. */
public final class ReportRemovalLatenessDecider
        implements RemovalDecider<ReportRemovalLateness, ReportRemovalLateness.Facts> {

    @Override
    public Class<ReportRemovalLateness> command() {
        return ReportRemovalLateness.class;
    }

    @Override
    public Class<ReportRemovalLateness.Facts> factsType() {
        return ReportRemovalLateness.Facts.class;
    }

    @Override
    public ReportRemovalLateness.Facts gather(
            ReportRemovalLateness command, RemovalFile state, Act act, Reader reader) {
        return new ReportRemovalLateness.Facts(Superiors.above(state.matter(), act.businessDate(), reader));
    }

    @Override
    public Decision decide(
            RemovalFile state,
            ReportRemovalLateness command,
            ReportRemovalLateness.Facts facts,
            Circumstances circumstances) {
        boolean waits = state.stage() == RemovalStage.COMPLAINED;
        if (waits && state.lateReported()) {
            return Judgement.begin().accept(List::of);
        }
        WorkingCalendar calendar = circumstances.policies().calendar();
        return Judgement.begin()
                .step(new MatterStage(state.stage().label(), waits))
                .statute(() ->
                        List.of(new AnswerOverdue(limit(state), limit(state).lastDay(calendar), circumstances.date())))
                .accept(() -> List.of(new StreamEvent(
                        RemovalFile.TYPE,
                        command.removal().raw(),
                        late(state, facts.superiors(), circumstances.date(), calendar))));
    }

    private static RemovalLatenessReported late(
            RemovalFile state, Superiors superiors, LocalDate day, WorkingCalendar calendar) {
        RemovalComplaintLodged lodged = state.complaint().orElseThrow();
        return new RemovalLatenessReported(
                lodged.removal(),
                day,
                state.subject().orElseThrow(),
                state.matter().orElseThrow(),
                lodged.lodgedWith(),
                NextInstance.above(Optional.of(lodged.lodgedWith()), superiors).map(Superior::organisation),
                lodged.instance(),
                lodged.resolve(),
                lodged.resolve().late(day, calendar),
                calendar.version());
    }

    private static Deadline limit(RemovalFile state) {
        return state.complaint().orElseThrow().resolve();
    }
}
