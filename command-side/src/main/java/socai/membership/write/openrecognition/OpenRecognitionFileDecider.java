package socai.membership.write.openrecognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.membership.events.RecognitionFileOpened;
import socai.membership.events.RecognitionId;
import socai.membership.write.ClockParameter;
import socai.membership.write.Membership;
import socai.membership.write.Seat;
import socai.membership.write.recognition.FileAt;
import socai.membership.write.recognition.ProbationaryMember;
import socai.membership.write.recognition.RecognitionFile;
import socai.membership.write.recognition.SitsInThisCell;
import socai.membership.write.recognition.Stage;
import socai.membership.write.recognition.StillOnProbation;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Opens the file and starts the cell's clock, which counts from the end of probation, not from the opening. */
public final class OpenRecognitionFileDecider
        implements Decider<OpenRecognitionFile, RecognitionFile, OpenRecognitionFile.Facts> {

    private static final Set<Stage> POSSIBLE = Set.of(Stage.NOT_OPENED, Stage.REFUSED);

    private static final Set<Stage> MOVED = Set.of(Stage.OPEN, Stage.REFUSED);

    @Override
    public Class<OpenRecognitionFile> command() {
        return OpenRecognitionFile.class;
    }

    @Override
    public StreamType<RecognitionFile, ?> type() {
        return RecognitionFile.TYPE;
    }

    @Override
    public String stream(OpenRecognitionFile command, Act act) {
        return RecognitionFile.stream(command.membership());
    }

    /** The member sits where they sit, whatever organisation the command names. */
    @Override
    public List<Optional<OrganisationId>> touched(
            OpenRecognitionFile command, RecognitionFile state, Act act, Reader reader) {
        return List.of(reader.read(Membership.TYPE, command.membership().raw())
                .value()
                .seat()
                .map(Seat::organisation));
    }

    @Override
    public Optional<OrganisationId> matter(OpenRecognitionFile command, RecognitionFile state, Act act) {
        return Optional.of(command.organisation());
    }

    @Override
    public Class<OpenRecognitionFile.Facts> factsType() {
        return OpenRecognitionFile.Facts.class;
    }

    @Override
    public OpenRecognitionFile.Facts gather(
            OpenRecognitionFile command, RecognitionFile state, Act act, Reader reader) {
        Seen<Membership> membership =
                reader.read(Membership.TYPE, command.membership().raw());
        return new OpenRecognitionFile.Facts(membership.value().person(), membership.map(ProbationaryMember::of));
    }

    @Override
    public Decision decide(
            RecognitionFile state,
            OpenRecognitionFile command,
            OpenRecognitionFile.Facts facts,
            Circumstances circumstances) {
        LocalDate day = circumstances.date();
        if (alreadyOpen(state, command, day)) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new FileAt(state.stage(), moved(state, facts) ? MOVED : POSSIBLE),
                        new StillOnProbation(facts.member()),
                        new SitsInThisCell(command.organisation(), facts.member()))
                .statute(() -> List.of(new ProbationServed(length(facts, circumstances), admission(facts), day)))
                .accept(() -> List.of(new StreamEvent(
                        RecognitionFile.TYPE,
                        RecognitionFile.stream(command.membership()),
                        opened(state, command, facts, circumstances))));
    }

    /** A file that the cell of before had open is opened anew in the cell to which the member moved. */
    private static boolean moved(RecognitionFile state, OpenRecognitionFile.Facts facts) {
        return state.cell().isPresent()
                && !state.cell().equals(facts.member().value().cell());
    }

    /** The same opening under another command id. */
    private static boolean alreadyOpen(RecognitionFile state, OpenRecognitionFile command, LocalDate day) {
        return state.stage() == Stage.OPEN
                && state.opened()
                        .filter(e -> e.on().equals(day) && e.organisation().equals(command.organisation()))
                        .isPresent();
    }

    private static LocalDate admission(OpenRecognitionFile.Facts facts) {
        return facts.member().value().admission().orElseThrow();
    }

    private static Parameter length(OpenRecognitionFile.Facts facts, Circumstances circumstances) {
        return ClockParameter.of(circumstances, "probation-length", admission(facts));
    }

    private static RecognitionFileOpened opened(
            RecognitionFile state,
            OpenRecognitionFile command,
            OpenRecognitionFile.Facts facts,
            Circumstances circumstances) {
        Parameter length = length(facts, circumstances);
        LocalDate end = new Deadline(admission(facts), length.number(), length.unit()).lastDay(WorkingCalendar.NONE);
        Parameter review = ClockParameter.of(circumstances, "recognition-cell-review-deadline", end);
        return new RecognitionFileOpened(
                RecognitionId.of(command.membership()),
                circumstances.date(),
                facts.person().orElseThrow(),
                command.membership(),
                command.organisation(),
                state.opened().map(RecognitionFileOpened::round).orElse(0) + 1,
                admission(facts),
                end,
                new Deadline(end, review.number(), review.unit()));
    }
}
