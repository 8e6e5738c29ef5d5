package socai.membership.events;

import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.EVIDENCE;
import static socai.membership.events.LifeExample.GRASSROOTS;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.ExemptionEvent.ExemptionCarriedOver;
import socai.membership.events.ExemptionEvent.ExemptionEnded;
import socai.membership.events.ExemptionEvent.ExemptionGranted;
import socai.membership.events.ExemptionEvent.ExemptionReportedUp;
import socai.membership.events.ExemptionEvent.ExemptionRequested;
import socai.membership.events.ExemptionEvent.ExemptionVoteFailed;
import socai.membership.events.LeavingEvent.LeaveDecided;
import socai.membership.events.LeavingEvent.LeaveProposed;
import socai.membership.events.LeavingEvent.LeaveRefused;
import socai.membership.events.LeavingEvent.LeaveRequested;
import socai.membership.events.LeavingEvent.LeaveVoteFailed;
import socai.membership.events.LeavingEvent.LeaveWithdrawn;
import socai.membership.events.MembershipEvent.MemberActiveAgain;
import socai.membership.events.MembershipEvent.MemberDied;
import socai.membership.events.MembershipEvent.MemberExempted;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.MembershipEvent.MembershipRestored;
import socai.membership.events.RemovalEvent.RemovalBacked;
import socai.membership.events.RemovalEvent.RemovalComplaintLodged;
import socai.membership.events.RemovalEvent.RemovalConcluded;
import socai.membership.events.RemovalEvent.RemovalDecided;
import socai.membership.events.RemovalEvent.RemovalLatenessReported;
import socai.membership.events.RemovalEvent.RemovalOverturned;
import socai.membership.events.RemovalEvent.RemovalProposed;
import socai.membership.events.RemovalEvent.RemovalReceiptRecorded;
import socai.membership.events.RemovalEvent.RemovalRejected;
import socai.membership.events.RemovalEvent.RemovalUpheld;
import socai.membership.events.RemovalEvent.RemovalVoteFailed;
import socai.membership.events.RemovalEvent.SelfReviewCalled;
import socai.membership.events.RemovalEvent.SelfReviewReceived;
import socai.policy.events.DecidingOrgan;
import socai.spine.OrganisationId;
import socai.spine.time.Deadline;

/** One event of each kind with which a membership pauses, ends and comes back. */
public final class EndingExample {

    public static final ExemptionId EXEMPTION = ExemptionId.of(MEMBERSHIP);
    public static final LeavingId LEAVING = LeavingId.of(MEMBERSHIP);
    public static final RemovalId REMOVAL = RemovalId.of(MEMBERSHIP);
    public static final OrganisationId PROVINCE = OrganisationId.of("org-province");
    public static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    private static final Deadline WINDOW = new Deadline(DAY, 30, "working-days");
    private static final Deadline ANSWER = new Deadline(DAY.plusDays(10), 90, "working-days");

    private EndingExample() {}

    public static CellBallot vote(int ayes) {
        return new CellBallot(
                VoteForm.SECRET_BALLOT, "07-NQ/CB", 18, ayes, 18 - ayes, 0, 20, 14, "2/3", 20, 1, 0, List.of(MEMBER));
    }

    public static BodyBallot decision(int ayes) {
        return new BodyBallot(
                GRASSROOTS, DecidingOrgan.STANDING_COMMITTEE, "12-QĐ/ĐU", 7, ayes, 7 - ayes, 0, 7, 4, "208-QĐ/TW");
    }

    public static ExemptionRequested exemptionRequested(Optional<LocalDate> until) {
        return new ExemptionRequested(
                EXEMPTION,
                DAY,
                MEMBER,
                CELL,
                1,
                until.isPresent() ? ExemptionReason.MOBILE_WORK : ExemptionReason.WEAK_HEALTH,
                until,
                false,
                Optional.of(said("Sức khỏe yếu")));
    }

    public static ExemptionGranted exemptionGranted(Optional<LocalDate> until) {
        return new ExemptionGranted(
                EXEMPTION,
                DAY,
                MEMBER,
                CELL,
                until.isPresent() ? ExemptionReason.MOBILE_WORK : ExemptionReason.WEAK_HEALTH,
                DAY.plusDays(1),
                until,
                vote(14));
    }

    public static List<ExemptionEvent> exemptions() {
        return List.of(
                exemptionRequested(Optional.of(DAY.plusMonths(6))),
                new ExemptionVoteFailed(EXEMPTION, DAY, MEMBER, CELL, vote(5)),
                exemptionGranted(Optional.of(DAY.plusMonths(6))),
                new ExemptionReportedUp(EXEMPTION, DAY, MEMBER, CELL, GRASSROOTS),
                new ExemptionCarriedOver(EXEMPTION, DAY, MEMBER, CELL, GRASSROOTS),
                new ExemptionEnded(
                        EXEMPTION, DAY.plusMonths(6), MEMBER, CELL, ExemptionEnd.TERM_OVER, DAY.plusMonths(6)));
    }

    public static List<LeavingEvent> leavings() {
        return List.of(
                new LeaveRequested(
                        LEAVING, DAY, MEMBER, CELL, 1, DAY.minusDays(2), Optional.of(said("Hoàn cảnh gia đình"))),
                new LeaveVoteFailed(LEAVING, DAY, MEMBER, CELL, vote(5)),
                new LeaveWithdrawn(LEAVING, DAY, MEMBER, CELL),
                new LeaveProposed(LEAVING, DAY, MEMBER, CELL, true, vote(14)),
                new LeaveRefused(LEAVING, DAY, MEMBER, CELL, decision(3), said("Cần tìm hiểu thêm")),
                new LeaveDecided(LEAVING, DAY, MEMBER, CELL, DAY.plusDays(1), true, decision(5)));
    }

    public static RemovalProposed removalProposed() {
        return new RemovalProposed(
                REMOVAL,
                DAY,
                MEMBER,
                CELL,
                1,
                RemovalGround.ABSENCE,
                new RemovalProof(
                        Optional.of(4),
                        Optional.of(2026),
                        Optional.empty(),
                        Optional.of(2),
                        Optional.empty(),
                        "05-BC/CB"),
                Optional.of(said("Không đến sinh hoạt")));
    }

    public static List<RemovalEvent> removals() {
        return List.of(
                removalProposed(),
                new SelfReviewCalled(REMOVAL, DAY, MEMBER, CELL, 1, "08-CV/CB"),
                new SelfReviewReceived(REMOVAL, DAY, MEMBER, CELL, Optional.of(said("Nhận khuyết điểm"))),
                new RemovalVoteFailed(REMOVAL, DAY, MEMBER, CELL, vote(5)),
                new RemovalBacked(REMOVAL, DAY, MEMBER, CELL, vote(14)),
                new RemovalRejected(REMOVAL, DAY, MEMBER, CELL, decision(3), said("Chưa đủ căn cứ")),
                new RemovalDecided(REMOVAL, DAY, MEMBER, CELL, RemovalGround.ABSENCE, DAY.plusDays(1), decision(5)),
                new RemovalReceiptRecorded(REMOVAL, DAY, MEMBER, CELL, DAY, WINDOW),
                new RemovalComplaintLodged(
                        REMOVAL, DAY, MEMBER, CELL, PROVINCE, 1, WINDOW, ANSWER, Optional.of(said("Có lý do"))),
                new RemovalLatenessReported(
                        REMOVAL,
                        DAY.plusMonths(6),
                        MEMBER,
                        CELL,
                        PROVINCE,
                        Optional.of(OrganisationId.of("org-centre")),
                        1,
                        ANSWER,
                        3,
                        "2019-2027"),
                new RemovalUpheld(
                        REMOVAL,
                        DAY,
                        MEMBER,
                        CELL,
                        PROVINCE,
                        "31-QĐ/TU",
                        false,
                        ANSWER,
                        0,
                        "2019-2027",
                        Optional.of(said("Đúng quy định"))),
                new RemovalOverturned(
                        REMOVAL, DAY, MEMBER, CELL, PROVINCE, "32-QĐ/TU", ANSWER, 2, "2019-2027", Optional.empty()),
                new RemovalConcluded(REMOVAL, DAY, MEMBER, CELL, Optional.of(WINDOW)));
    }

    public static List<MembershipEvent> memberships() {
        return List.of(
                new MemberExempted(MEMBERSHIP, MEMBER, DAY, Optional.empty(), EXEMPTION),
                new MemberActiveAgain(MEMBERSHIP, MEMBER, DAY.plusMonths(1), EXEMPTION),
                ended(MembershipEnd.REMOVED),
                new MembershipRestored(
                        MEMBERSHIP,
                        MEMBER,
                        CELL,
                        Standing.OFFICIAL,
                        RestorationGround.COMPLAINT_UPHELD,
                        DAY.plusMonths(4),
                        PROVINCE,
                        "33-QĐ/TU",
                        Optional.of(said("Khiếu nại đúng"))),
                new MemberDied(MEMBERSHIP, MEMBER, DAY.plusMonths(5), EVIDENCE));
    }

    public static MembershipEnded ended(MembershipEnd kind) {
        return new MembershipEnded(
                MEMBERSHIP, MEMBER, CELL, Standing.OFFICIAL, kind, DAY, DAY.plusDays(1), List.of(EXEMPTION.raw()));
    }
}
