package socai.dues.write;

import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;

import java.time.LocalDate;
import java.util.Optional;
import socai.dues.events.DuesAccountId;
import socai.dues.events.DuesBookId;
import socai.dues.events.DuesCategory;
import socai.dues.events.PaymentChannel;
import socai.dues.events.ReversalReason;
import socai.dues.write.declare.DeclareDuesBase;
import socai.dues.write.declare.DeclareDuesBaseDecider;
import socai.dues.write.deferral.DecideDuesDeferral;
import socai.dues.write.deferral.DecideDuesDeferralDecider;
import socai.dues.write.deferral.RequestDuesDeferral;
import socai.dues.write.deferral.RequestDuesDeferralDecider;
import socai.dues.write.payment.RecordDuesPayment;
import socai.dues.write.payment.RecordDuesPaymentDecider;
import socai.dues.write.reversal.ReverseDuesPayment;
import socai.dues.write.reversal.ReverseDuesPaymentDecider;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.MemberHosted;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** A member of a cell, and what is done about the member's dues. */
public final class Ledger {

    public static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    public static final long SALARY = 8_000_000;
    public static final long DUE = 80_000;

    private final Life life;

    private Ledger(Life life) {
        this.life = life;
    }

    public static Ledger undeclared() {
        return new Ledger(Life.empty().given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.admitted()));
    }

    /** Owes 80,000 đồng a month from January 2026 on. */
    public static Ledger insured() {
        Ledger ledger = undeclared();
        ledger.declare(DuesCategory.INSURED, Optional.of(SALARY), month(2026, 1))
                .isAccepted();
        return ledger;
    }

    public static LocalDate month(int year, int month) {
        return LocalDate.of(year, month, 1);
    }

    public Outcome declare(DuesCategory category, Optional<Long> base, LocalDate from) {
        return life.when(
                new DeclareDuesBaseDecider(),
                new DeclareDuesBase(
                        MEMBERSHIP, category, base.map(amount -> Personal.of(MEMBER, amount)), Optional.empty(), from),
                Acts.on(TODAY, Life.CELL));
    }

    public Outcome pay(LocalDate first, int months, long amount) {
        return pay(first, months, amount, false, TODAY, Life.CELL);
    }

    public Outcome pay(
            LocalDate first, int months, long amount, boolean voluntary, LocalDate day, OrganisationId cell) {
        return life.when(
                new RecordDuesPaymentDecider(),
                new RecordDuesPayment(MEMBERSHIP, first, months, amount, voluntary, PaymentChannel.CASH, day),
                Acts.on(day, cell));
    }

    public Outcome reverse(OrganisationId cell, int year, int receipt) {
        return life.when(
                new ReverseDuesPaymentDecider(),
                new ReverseDuesPayment(DuesBookId.of(cell, year), receipt, ReversalReason.WRONG_AMOUNT),
                Acts.on(TODAY, cell));
    }

    /** Asks to pay some months later and has it granted, where that is possible. */
    public void putOff(LocalDate from, int months, int length) {
        life.when(
                new RequestDuesDeferralDecider(),
                new RequestDuesDeferral(MEMBERSHIP, from, months, length, Optional.empty()),
                Acts.on(TODAY, Life.CELL));
        life.when(
                new DecideDuesDeferralDecider(),
                new DecideDuesDeferral(MEMBERSHIP, Life.GRASSROOTS, true, "33-QĐ/ĐU"),
                Acts.on(TODAY, Life.GRASSROOTS));
    }

    /** Moves the member to the other cell. */
    public void move(LocalDate since) {
        life.given(
                Membership.TYPE,
                MEMBERSHIP.raw(),
                new MemberTransferred(MEMBERSHIP, MEMBER, LifeExample.TRANSFER, Life.CELL, Life.OTHER_CELL, since));
    }

    /** The member stays at the other cell, or abroad. */
    public void stay(Optional<OrganisationId> host, LocalDate since) {
        life.given(
                Membership.TYPE,
                MEMBERSHIP.raw(),
                new MemberHosted(MEMBERSHIP, MEMBER, LifeExample.TRANSFER, host, since, Optional.empty()));
    }

    public DuesAccount account() {
        return life.state(DuesAccount.TYPE, DuesAccountId.of(MEMBERSHIP).raw());
    }

    public DuesBook book(OrganisationId cell, int year) {
        return life.state(DuesBook.TYPE, DuesBookId.of(cell, year).raw());
    }

    public Life life() {
        return life;
    }
}
