package socai.membership.write.transfer.presenting;

import java.time.LocalDate;
import java.util.List;
import socai.membership.events.TransferEvent.IntroductionLetterIssued;
import socai.membership.events.TransferEvent.LetterPresented;
import socai.membership.events.TransferStage;
import socai.membership.write.transfer.AllEndorsed;
import socai.membership.write.transfer.NextStep;
import socai.membership.write.transfer.ReceivingDecider;
import socai.membership.write.transfer.TransferFile;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.StreamEvent;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** A late presentation is accepted and marked. */
public final class PresentLetterDecider implements ReceivingDecider<PresentLetter, PresentLetter.Facts> {

    @Override
    public Class<PresentLetter> command() {
        return PresentLetter.class;
    }

    private static LetterPresented presented(TransferFile state, PresentLetter command, Circumstances circumstances) {
        IntroductionLetterIssued letter = state.letter().orElseThrow();
        LocalDate day = circumstances.date();
        WorkingCalendar calendar = circumstances.policies().calendar();
        return new LetterPresented(
                command.transfer(),
                day,
                letter.person(),
                state.addressee().orElseThrow(),
                letter.present(),
                letter.present().late(day, calendar),
                calendar.version());
    }

    @Override
    public Class<PresentLetter.Facts> factsType() {
        return PresentLetter.Facts.class;
    }

    @Override
    public PresentLetter.Facts gather(PresentLetter command, TransferFile state, Act act, Reader reader) {
        return new PresentLetter.Facts(state.unendorsed(act.businessDate(), reader));
    }

    @Override
    public Decision decide(
            TransferFile state, PresentLetter command, PresentLetter.Facts facts, Circumstances circumstances) {
        if (state.stage() == TransferStage.PRESENTED) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new NextStep(state, TransferStage.PRESENTED))
                .layer(Layer.STEP, () -> List.of(new AllEndorsed(facts.left().orElseGet(state::unendorsed))))
                .accept(() -> List.of(new StreamEvent(
                        TransferFile.TYPE, command.transfer().raw(), presented(state, command, circumstances))));
    }
}
