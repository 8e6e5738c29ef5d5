package socai.membership.write.extendrecognitionclock;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.membership.events.RecognitionClockExtended;
import socai.membership.events.RecognitionFileOpened;
import socai.membership.write.ClockParameter;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.recognition.Competent;
import socai.membership.write.recognition.FileAt;
import socai.membership.write.recognition.RecognitionDecider;
import socai.membership.write.recognition.RecognitionFile;
import socai.membership.write.recognition.Stage;
import socai.membership.write.rules.NumberGiven;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Extends the limit by the rules in force when it started. */
public final class ExtendRecognitionClockDecider
        implements RecognitionDecider<ExtendRecognitionClock, ExtendRecognitionClock.Facts> {

    private static final Text DOCUMENT = new Text("văn bản gia hạn", "document of the extension");

    @Override
    public Class<ExtendRecognitionClock> command() {
        return ExtendRecognitionClock.class;
    }

    @Override
    public Optional<OrganisationId> matter(ExtendRecognitionClock command, RecognitionFile state, Act act) {
        return state.cell().map(cell -> command.extendedBy());
    }

    @Override
    public Class<ExtendRecognitionClock.Facts> factsType() {
        return ExtendRecognitionClock.Facts.class;
    }

    @Override
    public ExtendRecognitionClock.Facts gather(
            ExtendRecognitionClock command, RecognitionFile state, Act act, Reader reader) {
        return new ExtendRecognitionClock.Facts(Superiors.above(state.cell(), act.businessDate(), reader));
    }

    @Override
    public Decision decide(
            RecognitionFile state,
            ExtendRecognitionClock command,
            ExtendRecognitionClock.Facts facts,
            Circumstances circumstances) {
        if (state.extension().filter(known -> same(known, command)).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new FileAt(state.stage(), Set.of(Stage.PROPOSED, Stage.ESCALATED)))
                .layer(
                        Layer.STEP,
                        () -> List.of(new OnePersonsData(
                                state.opened().orElseThrow().person(),
                                List.of(command.reason().subject()))))
                .statute(() -> rules(state, command, facts, circumstances))
                .accept(() -> List.of(new StreamEvent(
                        RecognitionFile.TYPE,
                        command.recognition().raw(),
                        new RecognitionClockExtended(
                                command.recognition(),
                                circumstances.date(),
                                state.opened()
                                        .map(RecognitionFileOpened::person)
                                        .orElseThrow(),
                                command.extendedBy(),
                                command.more(),
                                limit(state).unit(),
                                command.documentNumber(),
                                command.reason()))));
    }

    private static boolean same(RecognitionClockExtended known, ExtendRecognitionClock command) {
        return known.documentNumber().equals(command.documentNumber())
                && known.more() == command.more()
                && known.extendedBy().equals(command.extendedBy());
    }

    private static Deadline limit(RecognitionFile state) {
        return state.decision().orElseThrow();
    }

    private static List<Rule> rules(
            RecognitionFile state,
            ExtendRecognitionClock command,
            ExtendRecognitionClock.Facts facts,
            Circumstances circumstances) {
        Parameter most = ClockParameter.of(
                circumstances, "recognition-decision-extension", limit(state).start());
        return List.of(
                new ExtendedOnce(most, state.extension().isPresent()),
                new WithinExtension(most, command.more()),
                new ExtendedByDecider(Competent.body(facts.superiors(), circumstances), command.extendedBy()),
                new NumberGiven(DOCUMENT, command.documentNumber()));
    }
}
