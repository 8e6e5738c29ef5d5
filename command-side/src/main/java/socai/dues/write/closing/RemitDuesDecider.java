package socai.dues.write.closing;

import java.util.List;
import socai.dues.events.DuesBookEvent.DuesRemitted;
import socai.dues.events.DuesBookId;
import socai.dues.write.DuesBook;
import socai.membership.write.rules.NumberGiven;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Everything of closed months that was not sent up yet goes in one remittance. */
public final class RemitDuesDecider implements BookDecider<RemitDues, RemitDues.Facts> {

    private static final Text PAYMENT = new Text("chứng từ nộp", "the payment");

    @Override
    public Class<RemitDues> command() {
        return RemitDues.class;
    }

    @Override
    public DuesBookId book(RemitDues command) {
        return command.book();
    }

    @Override
    public Class<RemitDues.Facts> factsType() {
        return RemitDues.Facts.class;
    }

    @Override
    public RemitDues.Facts gather(RemitDues command, DuesBook state, Act act, Reader reader) {
        return new RemitDues.Facts(BookDecider.superior(state, act.businessDate(), reader));
    }

    @Override
    public Decision decide(DuesBook state, RemitDues command, RemitDues.Facts facts, Circumstances circumstances) {
        return Judgement.begin()
                .step(new BookKept(state.organisation().isPresent()))
                .statute(() -> List.of(
                        new SuperiorThere(facts.superior().isPresent()),
                        new SomethingToRemit(state.toRemit()),
                        new NumberGiven(PAYMENT, command.documentNumber())))
                .accept(() -> List.of(new StreamEvent(
                        DuesBook.TYPE,
                        command.book().raw(),
                        new DuesRemitted(
                                command.book(),
                                circumstances.date(),
                                state.organisation().orElseThrow(),
                                state.remittances().size() + 1,
                                state.closedThrough().orElseThrow(),
                                state.toRemit(),
                                facts.superior().orElseThrow(),
                                command.documentNumber()))));
    }
}
