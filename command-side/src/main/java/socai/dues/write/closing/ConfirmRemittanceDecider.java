package socai.dues.write.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.dues.events.DuesBookEvent.DuesRemitted;
import socai.dues.events.DuesBookEvent.RemittanceBooked;
import socai.dues.events.DuesBookEvent.RemittanceConfirmed;
import socai.dues.events.DuesBookId;
import socai.dues.write.DuesBook;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** The sender’s book and the superior’s change together, so that the sums cannot differ. */
public final class ConfirmRemittanceDecider implements BookDecider<ConfirmRemittance, ConfirmRemittance.Facts> {

    /** The superior confirms for itself; the book is read as well. */
    @Override
    public Optional<OrganisationId> matter(ConfirmRemittance command, DuesBook state, Act act) {
        return state.remittance(command.number()).map(one -> one.sent().superior());
    }

    @Override
    public List<Optional<OrganisationId>> touched(ConfirmRemittance command, DuesBook state, Act act, Reader reader) {
        return List.of(state.organisation());
    }

    @Override
    public Class<ConfirmRemittance> command() {
        return ConfirmRemittance.class;
    }

    @Override
    public DuesBookId book(ConfirmRemittance command) {
        return command.book();
    }

    @Override
    public Class<ConfirmRemittance.Facts> factsType() {
        return ConfirmRemittance.Facts.class;
    }

    @Override
    public ConfirmRemittance.Facts gather(ConfirmRemittance command, DuesBook state, Act act, Reader reader) {
        return new ConfirmRemittance.Facts(state.remittance(command.number())
                .map(one -> reader.read(
                                DuesBook.TYPE,
                                own(one.sent(), act.businessDate()).raw())
                        .map(book -> book.organisation().isPresent())));
    }

    @Override
    public Decision decide(
            DuesBook state, ConfirmRemittance command, ConfirmRemittance.Facts facts, Circumstances circumstances) {
        Optional<DuesBook.Remittance> found = state.remittance(command.number());
        return Judgement.begin()
                .step(new RemittanceOpen(
                        command.number(),
                        found.isPresent(),
                        found.filter(DuesBook.Remittance::confirmed).isPresent()))
                .accept(() -> events(command, found.orElseThrow().sent(), circumstances.date()));
    }

    private static DuesBookId own(DuesRemitted sent, LocalDate day) {
        return DuesBookId.of(sent.superior(), day.getYear());
    }

    private static List<StreamEvent> events(ConfirmRemittance command, DuesRemitted sent, LocalDate day) {
        DuesBookId own = own(sent, day);
        return List.of(
                new StreamEvent(
                        DuesBook.TYPE,
                        command.book().raw(),
                        new RemittanceConfirmed(
                                command.book(),
                                day,
                                sent.organisation(),
                                command.number(),
                                sent.amount(),
                                sent.superior())),
                new StreamEvent(
                        DuesBook.TYPE,
                        own.raw(),
                        new RemittanceBooked(
                                own,
                                day,
                                sent.superior(),
                                command.book(),
                                sent.organisation(),
                                command.number(),
                                sent.amount())));
    }
}
