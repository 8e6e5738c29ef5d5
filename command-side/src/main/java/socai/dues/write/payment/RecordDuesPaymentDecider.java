package socai.dues.write.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.dues.events.DuesAccountEvent.DuesPaid;
import socai.dues.events.DuesBookEvent.ReceiptBooked;
import socai.dues.events.DuesBookId;
import socai.dues.events.MonthPaid;
import socai.dues.write.DuesAccount;
import socai.dues.write.DuesBook;
import socai.dues.write.MemberDecider;
import socai.dues.write.rules.MonthBegins;
import socai.dues.write.rules.MonthOpen;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.NotInTheFuture;
import socai.organisation.write.Organisation;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** The account of the member and the book of the cell get the same receipt together, so that neither can say more. */
public final class RecordDuesPaymentDecider implements MemberDecider<RecordDuesPayment, RecordDuesPayment.Facts> {

    private static final Text RECEIVED = new Text("ngày nhận tiền", "the day on which the money came in");

    /** More months than anybody lives are not computed, whatever a payment names. */
    private static final int MOST = 1_200;

    @Override
    public Class<RecordDuesPayment> command() {
        return RecordDuesPayment.class;
    }

    @Override
    public MembershipId membership(RecordDuesPayment command) {
        return command.membership();
    }

    @Override
    public Class<RecordDuesPayment.Facts> factsType() {
        return RecordDuesPayment.Facts.class;
    }

    @Override
    public RecordDuesPayment.Facts gather(RecordDuesPayment command, Membership state, Act act, Reader reader) {
        Optional<OrganisationId> home = MemberDecider.home(state, act, reader);
        Optional<OrganisationId> cell = MemberDecider.cell(state, home);
        return new RecordDuesPayment.Facts(
                reader.read(DuesAccount.TYPE, account(command).raw()).map(RecordDuesPayment.Standing::of),
                reader.read(DuesBook.TYPE, book(cell, act.businessDate()).raw())
                        .map(book -> new RecordDuesPayment.Page(book.next(), book.closedThrough())),
                cell.flatMap(
                        id -> reader.read(Organisation.TYPE, id.raw()).value().parentOn(act.businessDate())),
                home);
    }

    /** Of nobody's cell where there is no membership: then a step rule refuses. */
    private static DuesBookId book(Optional<OrganisationId> cell, LocalDate day) {
        return DuesBookId.of(cell.orElse(OrganisationId.of("org-0")), day.getYear());
    }

    @Override
    public Decision decide(
            Membership state, RecordDuesPayment command, RecordDuesPayment.Facts facts, Circumstances circumstances) {
        // Before the step and before any other parameter: the journal keeps in which order they were asked for.
        Allotment allotment = Allotment.of(
                MemberDecider.tariff(circumstances.policies()),
                facts.account().value().obligation(state.partyAge()),
                facts.account().value().paid(),
                command.firstMonth(),
                Math.clamp(command.months(), 0, MOST),
                command.amount());
        return Judgement.begin()
                .step(new MemberNow(command.membership(), state.live()))
                .statute(() -> rules(command, facts, allotment, circumstances))
                .accept(() -> events(state, command, facts, allotment, circumstances.date()));
    }

    private static List<Rule> rules(
            RecordDuesPayment command,
            RecordDuesPayment.Facts facts,
            Allotment allotment,
            Circumstances circumstances) {
        NotTooFarAhead ahead = new NotTooFarAhead(
                NotTooFarAhead.last(command.firstMonth(), command.months()),
                circumstances.date(),
                circumstances.parameter("dues-advance-months"));
        List<Rule> rules = new ArrayList<>(List.of(
                new MonthBegins(command.firstMonth()),
                new MonthOpen(circumstances.date(), facts.book().value().closedThrough()),
                new AmountGiven(command.amount(), command.months()),
                new NotInTheFuture(RECEIVED, command.on(), circumstances.date()),
                ahead,
                new DueKnown(allotment.dues())));
        if (allotment.known()) {
            rules.add(new NotMoreThanDue(command.voluntary(), allotment.open(), command.amount()));
            rules.add(new ReachesAllMonths(
                    allotment.dues().size(), allotment.months().size(), allotment.open(), command.amount()));
        }
        return rules;
    }

    private List<StreamEvent> events(
            Membership state,
            RecordDuesPayment command,
            RecordDuesPayment.Facts facts,
            Allotment allotment,
            LocalDate day) {
        PersonId person = state.person().orElseThrow();
        OrganisationId cell = MemberDecider.cell(state, facts.home()).orElseThrow();
        DuesBookId book = DuesBookId.of(cell, day.getYear());
        int number = facts.book().value().next();
        long voluntary = allotment.remainder();
        List<MonthPaid> months = allotment.months();
        return List.of(
                new StreamEvent(
                        DuesAccount.TYPE,
                        account(command).raw(),
                        new DuesPaid(
                                account(command),
                                day,
                                person,
                                cell,
                                book,
                                number,
                                command.on(),
                                command.channel(),
                                months,
                                command.amount(),
                                voluntary,
                                voluntary > 0 ? facts.superior() : Optional.empty())),
                new StreamEvent(
                        DuesBook.TYPE,
                        book.raw(),
                        new ReceiptBooked(
                                book,
                                day,
                                cell,
                                number,
                                account(command),
                                person,
                                command.channel(),
                                command.amount())));
    }
}
