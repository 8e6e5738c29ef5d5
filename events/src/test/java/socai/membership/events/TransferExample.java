package socai.membership.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.TransferEvent.IntroductionLetterIssued;
import socai.membership.events.TransferEvent.LetterEndorsed;
import socai.membership.events.TransferEvent.LetterPresented;
import socai.membership.events.TransferEvent.MemberFileChecked;
import socai.membership.events.TransferEvent.MemberFileSealed;
import socai.membership.events.TransferEvent.MemberReceived;
import socai.membership.events.TransferEvent.TemporaryTransferEnded;
import socai.membership.events.TransferEvent.TransferLatenessReported;
import socai.membership.events.TransferEvent.TransferRequested;
import socai.membership.events.TransferEvent.TransferReturned;
import socai.membership.events.TransferEvent.TransferReviewHeld;
import socai.membership.events.TransferEvent.TransferWithdrawn;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.time.Deadline;

/** The member of the life example moves from their cell to another one, or stays there for a while. */
public final class TransferExample {

    public static final TransferId TRANSFER = LifeExample.TRANSFER;
    public static final OrganisationId FROM = LifeExample.CELL;
    public static final OrganisationId TO = LifeExample.OTHER_CELL;
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PersonId MEMBER = LifeExample.MEMBER;
    private static final Deadline START = new Deadline(LocalDate.of(2026, 2, 23), 60, "working-days");
    private static final Deadline PRESENT = new Deadline(DAY, 30, "working-days");
    private static final Paper PAPER = new Paper("45-QĐ/SNV", LocalDate.of(2026, 2, 20), LifeExample.HASH);

    private TransferExample() {}

    public static TransferRequested requested() {
        return requested(
                TransferKind.OFFICIAL,
                Optional.empty(),
                List.of(
                        TransferStage.REQUESTED,
                        TransferStage.REVIEWED,
                        TransferStage.LETTER_ISSUED,
                        TransferStage.SEALED,
                        TransferStage.PRESENTED,
                        TransferStage.CHECKED,
                        TransferStage.RECEIVED));
    }

    public static TransferRequested stay() {
        return requested(
                TransferKind.TEMPORARY,
                Optional.of(DAY.plusMonths(6)),
                List.of(
                        TransferStage.REQUESTED,
                        TransferStage.LETTER_ISSUED,
                        TransferStage.PRESENTED,
                        TransferStage.RECEIVED,
                        TransferStage.ENDED));
    }

    private static TransferRequested requested(TransferKind kind, Optional<LocalDate> until, List<TransferStage> way) {
        return new TransferRequested(
                TRANSFER,
                DAY,
                MEMBER,
                LifeExample.MEMBERSHIP,
                kind,
                FROM,
                Optional.of(TO),
                Optional.empty(),
                TransferCause.NEW_UNIT,
                LocalDate.of(2026, 2, 23),
                PAPER,
                until,
                START,
                TransferMeasure.COMPLETION,
                0,
                "none",
                way);
    }

    public static TransferReviewHeld reviewed() {
        return new TransferReviewHeld(TRANSFER, DAY, MEMBER, DAY, PAPER);
    }

    public static IntroductionLetterIssued letter() {
        return new IntroductionLetterIssued(
                TRANSFER,
                DAY,
                MEMBER,
                LifeExample.GRASSROOTS,
                "12-GGT/ĐU",
                Optional.of(DAY),
                List.of(LifeExample.GRASSROOTS),
                PRESENT,
                "SC-01/transfer-steps");
    }

    public static LetterEndorsed endorsed() {
        return new LetterEndorsed(TRANSFER, DAY, MEMBER, LifeExample.GRASSROOTS, 0);
    }

    public static MemberFileSealed sealed() {
        return new MemberFileSealed(TRANSFER, DAY, MEMBER, LifeExample.GRASSROOTS, 31);
    }

    public static LetterPresented presented() {
        return new LetterPresented(TRANSFER, DAY.plusDays(7), MEMBER, TO, PRESENT, 0, "none");
    }

    public static MemberFileChecked checked() {
        return new MemberFileChecked(TRANSFER, DAY.plusDays(8), MEMBER, TO, 31);
    }

    public static TransferReturned returned() {
        return new TransferReturned(TRANSFER, DAY.plusDays(8), MEMBER, TO, List.of(TransferLack.FILE_INCOMPLETE));
    }

    public static MemberReceived received() {
        return new MemberReceived(
                TRANSFER,
                DAY.plusDays(9),
                MEMBER,
                LifeExample.MEMBERSHIP,
                TransferKind.OFFICIAL,
                FROM,
                Optional.of(TO),
                DAY.plusDays(9),
                Optional.empty(),
                Optional.empty(),
                0,
                "none");
    }

    public static MemberReceived hosted() {
        return new MemberReceived(
                TRANSFER,
                DAY.plusDays(9),
                MEMBER,
                LifeExample.MEMBERSHIP,
                TransferKind.TEMPORARY,
                FROM,
                Optional.of(TO),
                DAY.plusDays(9),
                Optional.of(DAY.plusMonths(6)),
                Optional.of(new Deadline(DAY.plusDays(9), 175, "days")),
                0,
                "none");
    }

    public static TemporaryTransferEnded ended() {
        return new TemporaryTransferEnded(TRANSFER, DAY.plusMonths(5), MEMBER, FROM, DAY.plusMonths(5), 0);
    }

    public static TransferWithdrawn withdrawn() {
        return new TransferWithdrawn(TRANSFER, DAY, MEMBER, WithdrawalReason.DECISION_REVOKED);
    }

    public static TransferLatenessReported late(TransferClock clock) {
        return new TransferLatenessReported(TRANSFER, DAY.plusMonths(6), MEMBER, clock, PRESENT, 3, "none");
    }

    /** One event of each kind. */
    public static List<TransferEvent> all() {
        return List.of(
                requested(),
                reviewed(),
                letter(),
                endorsed(),
                sealed(),
                presented(),
                checked(),
                returned(),
                received(),
                ended(),
                withdrawn(),
                late(TransferClock.PRESENT));
    }
}
