package socai.dues.events;

import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.GRASSROOTS;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.dues.events.DuesAccountEvent.DuesBaseDeclared;
import socai.dues.events.DuesAccountEvent.DuesDeferralGranted;
import socai.dues.events.DuesAccountEvent.DuesDeferralRefused;
import socai.dues.events.DuesAccountEvent.DuesDeferralRequested;
import socai.dues.events.DuesAccountEvent.DuesPaid;
import socai.dues.events.DuesAccountEvent.DuesReliefGranted;
import socai.dues.events.DuesAccountEvent.DuesReliefRefused;
import socai.dues.events.DuesAccountEvent.DuesReliefReported;
import socai.dues.events.DuesAccountEvent.DuesReliefRequested;
import socai.dues.events.DuesAccountEvent.PaymentReversed;
import socai.dues.events.DuesBookEvent.DuesMonthClosed;
import socai.dues.events.DuesBookEvent.DuesRemitted;
import socai.dues.events.DuesBookEvent.DuesSettlementChecked;
import socai.dues.events.DuesBookEvent.DuesYearSettled;
import socai.dues.events.DuesBookEvent.ReceiptBooked;
import socai.dues.events.DuesBookEvent.ReceiptReversed;
import socai.dues.events.DuesBookEvent.RemittanceBooked;
import socai.dues.events.DuesBookEvent.RemittanceConfirmed;
import socai.spine.Personal;

/** One event of each kind in the dues of a member and the book of the member's cell. */
public final class DuesExample {

    public static final DuesAccountId ACCOUNT = DuesAccountId.of(MEMBERSHIP);
    public static final DuesBookId BOOK = DuesBookId.of(CELL, 2026);
    public static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    public static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    public static final long SALARY = 8_245_600;

    private DuesExample() {}

    public static Declaration insured(long salary, LocalDate from) {
        return new Declaration(from, DuesCategory.INSURED, Optional.of(Personal.of(MEMBER, salary)), Optional.empty());
    }

    public static DuesBaseDeclared declared() {
        return declared(insured(SALARY, FEBRUARY));
    }

    public static DuesBaseDeclared declared(Declaration declaration) {
        return new DuesBaseDeclared(ACCOUNT, DAY, MEMBER, CELL, declaration);
    }

    public static DuesPaid paid() {
        return new DuesPaid(
                ACCOUNT,
                DAY,
                MEMBER,
                CELL,
                BOOK,
                1,
                DAY,
                PaymentChannel.CASH,
                List.of(new MonthPaid(FEBRUARY, 82_456)),
                90_000,
                7_544,
                Optional.of(GRASSROOTS));
    }

    public static PaymentReversed reversed() {
        return new PaymentReversed(
                ACCOUNT,
                DAY.plusDays(1),
                MEMBER,
                CELL,
                BOOK,
                1,
                paid().months(),
                paid().amount(),
                ReversalReason.WRONG_AMOUNT);
    }

    public static ReceiptBooked booked() {
        return new ReceiptBooked(BOOK, DAY, CELL, 1, ACCOUNT, MEMBER, PaymentChannel.CASH, 90_000);
    }

    public static ReceiptReversed receiptReversed() {
        return new ReceiptReversed(
                BOOK, DAY.plusDays(1), CELL, 1, ACCOUNT, MEMBER, 90_000, ReversalReason.WRONG_AMOUNT);
    }

    public static DuesReliefRequested reliefRequested() {
        return new DuesReliefRequested(
                ACCOUNT,
                DAY,
                MEMBER,
                CELL,
                1,
                ReliefGround.POOR_HOUSEHOLD,
                new Relief(FEBRUARY.plusMonths(2), 12, 50),
                Optional.of(Personal.of(MEMBER, "Chồng ốm dài ngày")));
    }

    public static DuesReliefReported reliefReported() {
        return new DuesReliefReported(ACCOUNT, DAY.plusDays(2), MEMBER, CELL, true, "07-BC/CB", GRASSROOTS);
    }

    public static DuesReliefGranted reliefGranted() {
        return new DuesReliefGranted(
                ACCOUNT,
                DAY.plusDays(9),
                MEMBER,
                CELL,
                new Relief(FEBRUARY.plusMonths(2), 12, 50),
                GRASSROOTS,
                "31-QĐ/ĐU");
    }

    public static DuesReliefRefused reliefRefused() {
        return new DuesReliefRefused(ACCOUNT, DAY.plusDays(9), MEMBER, CELL, GRASSROOTS, "32-CV/ĐU");
    }

    public static Deferral deferral() {
        return new Deferral(FEBRUARY.plusMonths(2), 3, 6);
    }

    public static DuesDeferralRequested deferralRequested() {
        return new DuesDeferralRequested(
                ACCOUNT,
                DAY,
                MEMBER,
                CELL,
                1,
                deferral(),
                GRASSROOTS,
                Optional.of(Personal.of(MEMBER, "Đi làm xa, việc không ổn định")));
    }

    public static DuesDeferralGranted deferralGranted() {
        return new DuesDeferralGranted(ACCOUNT, DAY.plusDays(9), MEMBER, CELL, deferral(), GRASSROOTS, "33-QĐ/ĐU");
    }

    public static DuesDeferralRefused deferralRefused() {
        return new DuesDeferralRefused(ACCOUNT, DAY.plusDays(9), MEMBER, CELL, GRASSROOTS, "34-CV/ĐU");
    }

    public static DuesMonthClosed monthClosed() {
        return new DuesMonthClosed(BOOK, DAY.plusMonths(1), CELL, FEBRUARY.plusMonths(1), 90_000, 27_000, 63_000);
    }

    public static DuesRemitted remitted() {
        return new DuesRemitted(
                BOOK, DAY.plusMonths(1), CELL, 1, FEBRUARY.plusMonths(1), 63_000, GRASSROOTS, "05-CT/CB");
    }

    public static RemittanceConfirmed remittanceConfirmed() {
        return new RemittanceConfirmed(BOOK, DAY.plusMonths(1), CELL, 1, 63_000, GRASSROOTS);
    }

    public static RemittanceBooked remittanceBooked() {
        return new RemittanceBooked(
                DuesBookId.of(GRASSROOTS, 2026), DAY.plusMonths(1), GRASSROOTS, BOOK, CELL, 1, 63_000);
    }

    public static DuesYearSettled yearSettled() {
        return new DuesYearSettled(BOOK, DAY.plusMonths(10), CELL, GRASSROOTS, 90_000, 27_000, 63_000, 12, 11);
    }

    public static DuesSettlementChecked settlementChecked() {
        return new DuesSettlementChecked(BOOK, DAY.plusMonths(11), CELL, GRASSROOTS, true, "09-TB/ĐU");
    }
}
