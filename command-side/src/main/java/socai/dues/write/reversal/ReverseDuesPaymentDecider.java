package socai.dues.write.reversal;

import java.util.List;
import java.util.Optional;
import socai.dues.events.DuesAccountEvent.DuesPaid;
import socai.dues.events.DuesAccountEvent.PaymentReversed;
import socai.dues.events.DuesBookEvent.ReceiptReversed;
import socai.dues.write.DuesAccount;
import socai.dues.write.DuesBook;
import socai.dues.write.rules.MonthOpen;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** The book and the account of the member change together. */
public final class ReverseDuesPaymentDecider
        implements Decider<ReverseDuesPayment, DuesBook, ReverseDuesPayment.Facts> {

    @Override
    public Class<ReverseDuesPayment> command() {
        return ReverseDuesPayment.class;
    }

    @Override
    public StreamType<DuesBook, ?> type() {
        return DuesBook.TYPE;
    }

    @Override
    public String stream(ReverseDuesPayment command, Act act) {
        return command.book().raw();
    }

    @Override
    public Optional<OrganisationId> matter(ReverseDuesPayment command, DuesBook state, Act act) {
        return state.organisation();
    }

    @Override
    public Class<ReverseDuesPayment.Facts> factsType() {
        return ReverseDuesPayment.Facts.class;
    }

    @Override
    public ReverseDuesPayment.Facts gather(ReverseDuesPayment command, DuesBook state, Act act, Reader reader) {
        return new ReverseDuesPayment.Facts(state.receipt(command.receipt())
                .map(entry -> reader.read(
                                DuesAccount.TYPE, entry.receipt().account().raw())
                        .map(account -> account.payments().stream()
                                .filter(paid ->
                                        paid.book().equals(command.book()) && paid.receipt() == command.receipt())
                                .findFirst())));
    }

    @Override
    public Decision decide(
            DuesBook state, ReverseDuesPayment command, ReverseDuesPayment.Facts facts, Circumstances circumstances) {
        Optional<DuesBook.Entry> entry = state.receipt(command.receipt());
        Optional<DuesPaid> paid = facts.payment().flatMap(seen -> seen.value());
        return Judgement.begin()
                .step(new ReceiptCounts(
                        paid.isPresent(), entry.filter(DuesBook.Entry::reversed).isPresent(), command.receipt()))
                .statute(() -> List.of(new MonthOpen(circumstances.date(), state.closedThrough())))
                .accept(() -> events(command, paid.orElseThrow(), circumstances));
    }

    private static List<StreamEvent> events(ReverseDuesPayment command, DuesPaid paid, Circumstances circumstances) {
        return List.of(
                new StreamEvent(
                        DuesAccount.TYPE,
                        paid.account().raw(),
                        new PaymentReversed(
                                paid.account(),
                                circumstances.date(),
                                paid.person(),
                                paid.organisation(),
                                command.book(),
                                command.receipt(),
                                paid.months(),
                                paid.amount(),
                                command.reason())),
                new StreamEvent(
                        DuesBook.TYPE,
                        command.book().raw(),
                        new ReceiptReversed(
                                command.book(),
                                circumstances.date(),
                                paid.organisation(),
                                command.receipt(),
                                paid.account(),
                                paid.person(),
                                paid.amount(),
                                command.reason())));
    }
}
