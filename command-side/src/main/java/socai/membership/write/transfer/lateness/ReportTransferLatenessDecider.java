package socai.membership.write.transfer.lateness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.TransferEvent.TransferLatenessReported;
import socai.membership.write.transfer.TransferDecider;
import socai.membership.write.transfer.TransferFile;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Reports a passed limit once; a second report of the same limit changes nothing. */
public final class ReportTransferLatenessDecider implements TransferDecider<ReportTransferLateness, Decider.NoFacts> {

    @Override
    public Class<ReportTransferLateness> command() {
        return ReportTransferLateness.class;
    }

    @Override
    public Class<Decider.NoFacts> factsType() {
        return Decider.NoFacts.class;
    }

    @Override
    public Decider.NoFacts gather(ReportTransferLateness command, TransferFile state, Act act, Reader reader) {
        return new Decider.NoFacts();
    }

    @Override
    public Decision decide(
            TransferFile state, ReportTransferLateness command, Decider.NoFacts facts, Circumstances circumstances) {
        if (state.reported().contains(command.clock())) {
            return Judgement.begin().accept(List::of);
        }
        Optional<Deadline> limit = state.limit(command.clock());
        LocalDate day = circumstances.date();
        WorkingCalendar calendar = circumstances.policies().calendar();
        return Judgement.begin()
                .step(new ClockRuns(limit.isPresent()))
                .statute(() -> List.of(
                        new LimitPassed(limit.orElseThrow(), limit.orElseThrow().lastDay(calendar), day)))
                .accept(() -> List.of(new StreamEvent(
                        TransferFile.TYPE,
                        command.transfer().raw(),
                        new TransferLatenessReported(
                                command.transfer(),
                                day,
                                state.subject().orElseThrow(),
                                command.clock(),
                                limit.orElseThrow(),
                                limit.orElseThrow().late(day, calendar),
                                calendar.version()))));
    }
}
