package socai.membership.write.admission.lateness;

import java.util.List;
import java.util.Optional;
import socai.membership.events.LatenessReported;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.OpenClock;
import socai.membership.write.admission.rules.FileExists;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Lateness is computed again here: whoever asks, a timer or a person, may only propose. */
public final class ReportLatenessDecider extends AdmissionDecider<ReportLateness, Decider.NoFacts> {

    public ReportLatenessDecider() {
        super(ReportLateness.class, NoFacts.class);
    }

    @Override
    public NoFacts gather(ReportLateness command, AdmissionFile file, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(AdmissionFile file, ReportLateness command, NoFacts facts, Circumstances circumstances) {
        WorkingCalendar calendar = circumstances.policies().calendar();
        Optional<Deadline> running = file.openClocks().stream()
                .filter(clock -> clock.kind() == command.clock())
                .map(OpenClock::deadline)
                .findFirst();
        return Judgement.begin()
                .step(new FileExists(file.exists()))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new ClockRuns(command.clock(), running, file.stage()),
                                new NotYetReported(command.clock(), running, file.reported())))
                .statute(() -> List.of(new LimitPassed(running.orElseThrow(), circumstances.date(), calendar)))
                .accept(() -> List.of(event(new LatenessReported(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        command.clock(),
                        running.orElseThrow(),
                        running.orElseThrow().late(circumstances.date(), calendar),
                        calendar.version()))));
    }
}
