package socai.membership.write.reportrecognitionlateness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.RecognitionFileOpened;
import socai.membership.events.RecognitionLatenessReported;
import socai.membership.write.recognition.RecognitionDecider;
import socai.membership.write.recognition.RecognitionFile;
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
public final class ReportRecognitionLatenessDecider
        implements RecognitionDecider<ReportRecognitionLateness, Decider.NoFacts> {

    @Override
    public Class<ReportRecognitionLateness> command() {
        return ReportRecognitionLateness.class;
    }

    @Override
    public Class<Decider.NoFacts> factsType() {
        return Decider.NoFacts.class;
    }

    @Override
    public Decider.NoFacts gather(ReportRecognitionLateness command, RecognitionFile state, Act act, Reader reader) {
        return new Decider.NoFacts();
    }

    @Override
    public Decision decide(
            RecognitionFile state,
            ReportRecognitionLateness command,
            Decider.NoFacts facts,
            Circumstances circumstances) {
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
                        RecognitionFile.TYPE,
                        command.recognition().raw(),
                        new RecognitionLatenessReported(
                                command.recognition(),
                                day,
                                state.opened()
                                        .map(RecognitionFileOpened::person)
                                        .orElseThrow(),
                                command.clock(),
                                limit.orElseThrow(),
                                limit.orElseThrow().late(day, calendar),
                                calendar.version()))));
    }
}
