package socai.membership.write;

import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.Activity;
import socai.membership.events.EndingExample;
import socai.membership.events.ExemptionReason;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.RemovalGround;
import socai.membership.events.Standing;
import socai.membership.events.VoteForm;
import socai.membership.write.exemption.request.RequestExemption;
import socai.membership.write.exemption.request.RequestExemptionDecider;
import socai.membership.write.exemption.vote.VoteOnExemption;
import socai.membership.write.exemption.vote.VoteOnExemptionDecider;
import socai.membership.write.leaving.decide.DecideLeave;
import socai.membership.write.leaving.decide.DecideLeaveDecider;
import socai.membership.write.leaving.request.RequestLeave;
import socai.membership.write.leaving.request.RequestLeaveDecider;
import socai.membership.write.leaving.vote.VoteOnLeave;
import socai.membership.write.leaving.vote.VoteOnLeaveDecider;
import socai.membership.write.removal.decide.DecideRemoval;
import socai.membership.write.removal.decide.DecideRemovalDecider;
import socai.membership.write.removal.propose.ProposeRemoval;
import socai.membership.write.removal.propose.ProposeRemovalDecider;
import socai.membership.write.removal.selfreview.RecordSelfReview;
import socai.membership.write.removal.selfreview.RecordSelfReviewDecider;
import socai.membership.write.removal.vote.VoteOnRemoval;
import socai.membership.write.removal.vote.VoteOnRemovalDecider;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Roll;
import socai.policy.events.DecidingOrgan;
import socai.spine.PersonId;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** A cell of twenty official members, one of whom is the member of the example, and the bodies above it; 208-QĐ/TW. */
public final class EndingLife {

    public static final LocalDate DAY = EndingExample.DAY;
    public static final List<PersonId> TELLERS =
            List.of(LifeExample.person("official 1"), LifeExample.person("official 2"));

    private EndingLife() {}

    public static Life official() {
        return member(Standing.OFFICIAL);
    }

    public static Life member(Standing standing) {
        LocalDate admitted = LocalDate.of(2026, 1, 5);
        boolean official = standing == Standing.OFFICIAL;
        return Life.empty()
                .officials(19)
                .seats(Life.GRASSROOTS, RollKind.STANDING_COMMITTEE, RollStanding.OFFICIAL, "grassroots", 7)
                .seats(Life.GRASSROOTS, RollKind.COMMITTEE, RollStanding.OFFICIAL, "grassroots", 15)
                .given(
                        Membership.TYPE,
                        MEMBERSHIP.raw(),
                        new MembershipImported(
                                MEMBERSHIP,
                                MEMBER,
                                CELL,
                                admitted,
                                standing,
                                official ? LocalDate.of(2010, 5, 19) : admitted,
                                official ? Optional.of(LocalDate.of(2011, 5, 19)) : Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Activity.ACTIVE,
                                official ? Optional.empty() : Optional.of(new Deadline(admitted, 12, "months"))))
                .given(
                        Roll.TYPE,
                        Roll.stream(CELL, RollKind.CELL),
                        new RollEntriesOpened(
                                CELL,
                                RollKind.CELL,
                                List.of(new RollEntry(
                                        MEMBER,
                                        official ? RollStanding.OFFICIAL : RollStanding.PROBATIONARY,
                                        admitted))));
    }

    public static RequestExemption request(ExemptionReason reason, LocalDate until) {
        return new RequestExemption(
                MEMBERSHIP, reason, Optional.ofNullable(until), true, Optional.of(LifeExample.said("Sức khỏe yếu")));
    }

    public static VoteOnExemption exemptionVote(String number, int present, int ayes, PersonId... exemptPresent) {
        return new VoteOnExemption(
                EndingExample.EXEMPTION,
                VoteForm.RAISED_CARD,
                number,
                present,
                ayes,
                present - ayes,
                0,
                List.of(exemptPresent),
                TELLERS);
    }

    /** Exempt from the day after {@link #DAY}, without end. */
    public static Life exempted(Life life) {
        accepted(life.when(
                new RequestExemptionDecider(),
                request(ExemptionReason.WEAK_HEALTH, null),
                Acts.on(DAY.minusDays(3), CELL)));
        accepted(life.when(new VoteOnExemptionDecider(), exemptionVote("07-NQ/CB", 18, 15), Acts.on(DAY, CELL)));
        return life;
    }

    public static Life leaveRequested(Life life) {
        accepted(life.when(
                new RequestLeaveDecider(),
                new RequestLeave(MEMBERSHIP, DAY.minusDays(5), Optional.of(LifeExample.said("Việc gia đình"))),
                Acts.on(DAY.minusDays(3), CELL)));
        return life;
    }

    public static VoteOnLeave leaveVote(int ayes, boolean noOpenViolation) {
        return new VoteOnLeave(
                EndingExample.LEAVING,
                noOpenViolation,
                VoteForm.SECRET_BALLOT,
                "08-NQ/CB",
                18,
                ayes,
                18 - ayes,
                0,
                List.of(),
                TELLERS);
    }

    public static DecideLeave leaveDecision(int ayes, boolean card, String reason) {
        return new DecideLeave(
                EndingExample.LEAVING,
                Life.GRASSROOTS,
                DecidingOrgan.STANDING_COMMITTEE,
                "12-QĐ/ĐU",
                7,
                ayes,
                7 - ayes,
                0,
                true,
                card,
                Optional.ofNullable(reason).map(LifeExample::said));
    }

    public static Life leaveProposed(Life life) {
        accepted(leaveRequested(life).when(new VoteOnLeaveDecider(), leaveVote(14, true), Acts.on(DAY, CELL)));
        return life;
    }

    public static Life left(Life life) {
        accepted(leaveProposed(life)
                .when(
                        new DecideLeaveDecider(),
                        leaveDecision(4, true, null),
                        Acts.on(DAY.plusDays(7), Life.GRASSROOTS)));
        return life;
    }

    public static ProposeRemoval absence(int months) {
        return new ProposeRemoval(
                MEMBERSHIP,
                RemovalGround.ABSENCE,
                Optional.of(months),
                Optional.of(2026),
                Optional.empty(),
                Optional.of(2),
                Optional.empty(),
                "05-BC/CB",
                Optional.of(LifeExample.said("Không đến sinh hoạt")));
    }

    public static Life removalProposed(Life life) {
        accepted(life.when(new ProposeRemovalDecider(), absence(4), Acts.on(DAY.minusDays(20), CELL)));
        return life;
    }

    public static Life selfReviewed(Life life) {
        accepted(removalProposed(life)
                .when(
                        new RecordSelfReviewDecider(),
                        new RecordSelfReview(EndingExample.REMOVAL, Optional.empty()),
                        Acts.on(DAY.minusDays(10), CELL)));
        return life;
    }

    public static VoteOnRemoval removalVote(int ayes) {
        return new VoteOnRemoval(
                EndingExample.REMOVAL, VoteForm.SECRET_BALLOT, "09-NQ/CB", 18, ayes, 18 - ayes, 0, List.of(), TELLERS);
    }

    public static Life removalBacked(Life life) {
        accepted(selfReviewed(life).when(new VoteOnRemovalDecider(), removalVote(14), Acts.on(DAY, CELL)));
        return life;
    }

    public static DecideRemoval removalDecision(int ayes, String reason) {
        return new DecideRemoval(
                EndingExample.REMOVAL,
                Life.GRASSROOTS,
                DecidingOrgan.STANDING_COMMITTEE,
                "13-QĐ/ĐU",
                7,
                ayes,
                7 - ayes,
                0,
                Optional.ofNullable(reason).map(LifeExample::said));
    }

    /** Removed on {@code day}. */
    public static Life removed(Life life, LocalDate day) {
        accepted(removalBacked(life)
                .when(new DecideRemovalDecider(), removalDecision(4, null), Acts.on(day, Life.GRASSROOTS)));
        return life;
    }

    private static void accepted(Outcome outcome) {
        outcome.isAccepted();
    }
}
