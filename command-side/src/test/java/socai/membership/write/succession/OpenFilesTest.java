package socai.membership.write.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.write.EndingLife.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AskingExample;
import socai.membership.events.BadgeExample;
import socai.membership.events.BadgeKind;
import socai.membership.events.ComplaintOutcome;
import socai.membership.events.EndingExample;
import socai.membership.events.ExemptionReason;
import socai.membership.events.LifeExample;
import socai.membership.events.RequestedField;
import socai.membership.events.RestorationGround;
import socai.membership.write.EndingLife;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.badge.BadgeLife;
import socai.membership.write.badge.award.AwardBadge;
import socai.membership.write.badge.award.AwardBadgeDecider;
import socai.membership.write.badge.decide.DecideBadge;
import socai.membership.write.badge.decide.DecideBadgeDecider;
import socai.membership.write.badge.declare.DeclareBadge;
import socai.membership.write.badge.declare.DeclareBadgeDecider;
import socai.membership.write.badge.forward.ForwardBadge;
import socai.membership.write.badge.forward.ForwardBadgeDecider;
import socai.membership.write.badge.propose.ProposeBadge;
import socai.membership.write.badge.propose.ProposeBadgeDecider;
import socai.membership.write.exemption.request.RequestExemptionDecider;
import socai.membership.write.exemption.vote.VoteOnExemptionDecider;
import socai.membership.write.leaving.decide.DecideLeave;
import socai.membership.write.leaving.decide.DecideLeaveDecider;
import socai.membership.write.leaving.vote.VoteOnLeaveDecider;
import socai.membership.write.removal.complaint.DecideRemovalComplaint;
import socai.membership.write.removal.complaint.DecideRemovalComplaintDecider;
import socai.membership.write.removal.complaint.LodgeRemovalComplaint;
import socai.membership.write.removal.complaint.LodgeRemovalComplaintDecider;
import socai.membership.write.removal.decide.DecideRemoval;
import socai.membership.write.removal.decide.DecideRemovalDecider;
import socai.membership.write.removal.receipt.RecordRemovalReceipt;
import socai.membership.write.removal.receipt.RecordRemovalReceiptDecider;
import socai.membership.write.removal.vote.VoteOnRemovalDecider;
import socai.membership.write.restore.RestoreMembership;
import socai.membership.write.restore.RestoreMembershipDecider;
import socai.membership.write.selfcorrection.CorrectionFile;
import socai.membership.write.selfcorrection.decline.DeclineCorrection;
import socai.membership.write.selfcorrection.decline.DeclineCorrectionDecider;
import socai.membership.write.selfcorrection.withdraw.WithdrawCorrection;
import socai.membership.write.selfcorrection.withdraw.WithdrawCorrectionDecider;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Roll;
import socai.policy.events.DecidingOrgan;
import socai.spine.Act;
import socai.spine.Command;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.Decider;
import socai.spine.write.Outcome;

/** Communes become one, then cells do, with each kind of file open; every one of them is carried to its end afterwards. */
class OpenFilesTest {

    private static final LocalDate MERGED = DAY.minusDays(1);
    private static final OrganisationId SECOND = OrganisationId.of("org-second");

    /** The commune goes into the second one with both cells, and the member's cell into the other one. */
    private static Life merged(Life life, boolean member) {
        return merged(life, member, MERGED);
    }

    private static Life merged(Life life, boolean member, LocalDate day) {
        Merged.beside(life, "second", OrganisationRank.GRASSROOTS, Life.ABOVE);
        life.seats(SECOND, RollKind.STANDING_COMMITTEE, RollStanding.OFFICIAL, "grassroots", 7);
        life.seats(Life.OTHER_CELL, RollKind.CELL, RollStanding.OFFICIAL, "official", 19);
        Merged.into(life, Life.GRASSROOTS, SECOND, Life.ABOVE, day, CELL, Life.OTHER_CELL);
        if (member) {
            Merged.cell(life, CELL, Life.OTHER_CELL, SECOND, day, MEMBERSHIP);
        } else {
            Merged.emptied(life, CELL, day);
            Merged.into(life, CELL, Life.OTHER_CELL, SECOND, day);
        }
        return life;
    }

    /** Decided where the right is judged: in an organisation that stands. */
    private static <C extends Command, S, F extends Record> Outcome done(
            Life life, Decider<C, S, F> decider, C command, LocalDate day, OrganisationId where) {
        Act act = Acts.on(day, where);
        S state = life.state(decider.type(), decider.stream(command, act));
        assertThat(decider.matter(command, state, act, Merged.reader(life)))
                .as("where the right to %s is judged", command)
                .contains(where);
        Outcome outcome = life.when(decider, command, act);
        outcome.isAccepted();
        return outcome;
    }

    @Test
    void an_exemption_that_was_asked_for() {
        Life life = EndingLife.official();
        life.when(
                        new RequestExemptionDecider(),
                        EndingLife.request(ExemptionReason.WEAK_HEALTH, null),
                        Acts.on(DAY.minusDays(3), CELL))
                .isAccepted();
        merged(life, true);
        done(life, new VoteOnExemptionDecider(), EndingLife.exemptionVote("07-NQ/CB", 18, 15), DAY, Life.OTHER_CELL);
    }

    @Test
    void a_request_to_leave() {
        Life life = merged(EndingLife.leaveRequested(EndingLife.official()), true);
        done(life, new VoteOnLeaveDecider(), EndingLife.leaveVote(14, true), DAY, Life.OTHER_CELL);
        done(
                life,
                new DecideLeaveDecider(),
                new DecideLeave(
                        EndingExample.LEAVING,
                        SECOND,
                        DecidingOrgan.STANDING_COMMITTEE,
                        "12-QĐ/ĐU",
                        7,
                        4,
                        3,
                        0,
                        true,
                        true,
                        Optional.empty()),
                DAY.plusDays(7),
                SECOND);
    }

    @Test
    void a_removal_that_was_proposed() {
        Life life = merged(EndingLife.selfReviewed(EndingLife.official()), true);
        done(life, new VoteOnRemovalDecider(), EndingLife.removalVote(14), DAY, Life.OTHER_CELL);
        done(
                life,
                new DecideRemovalDecider(),
                new DecideRemoval(
                        EndingExample.REMOVAL,
                        SECOND,
                        DecidingOrgan.STANDING_COMMITTEE,
                        "13-QĐ/ĐU",
                        7,
                        4,
                        3,
                        0,
                        Optional.empty()),
                DAY,
                SECOND);
    }

    @Test
    void a_complaint_against_a_removal_after_which_it_is_given_back() {
        Life life = EndingLife.removed(EndingLife.official(), DAY);
        LocalDate day = DAY.plusDays(4);
        done(
                life,
                new RecordRemovalReceiptDecider(),
                new RecordRemovalReceipt(EndingExample.REMOVAL, DAY.plusDays(1)),
                DAY.plusDays(1),
                CELL);
        merged(life, false, DAY.plusDays(2));
        done(
                life,
                new LodgeRemovalComplaintDecider(),
                new LodgeRemovalComplaint(EndingExample.REMOVAL, Life.ABOVE, Optional.empty()),
                day,
                Life.ABOVE);
        done(
                life,
                new DecideRemovalComplaintDecider(),
                new DecideRemovalComplaint(
                        EndingExample.REMOVAL,
                        Life.ABOVE,
                        "55-QĐ/HU",
                        ComplaintOutcome.DECISION_OVERTURNED,
                        Optional.empty()),
                day,
                Life.ABOVE);
        done(
                life,
                new RestoreMembershipDecider(),
                new RestoreMembership(
                        MEMBERSHIP,
                        SECOND,
                        RestorationGround.COMPLAINT_UPHELD,
                        "56-QĐ/ĐU",
                        Optional.empty(),
                        Optional.empty()),
                day,
                SECOND);
        assertThat(life.state(Membership.TYPE, MEMBERSHIP.raw())
                        .seat()
                        .orElseThrow()
                        .organisation())
                .isEqualTo(Life.OTHER_CELL);
    }

    @Test
    void a_correction_that_was_asked_for_is_answered_or_taken_back() {
        DeclineCorrection declined =
                new DeclineCorrection(AskingExample.CORRECTION, LifeExample.said("Giấy tờ chưa rõ"));
        Life life = merged(correction(), true, DAY.plusDays(2));
        done(life, new DeclineCorrectionDecider(), declined, DAY.plusDays(3), SECOND);

        Life other = merged(correction(), true, DAY.plusDays(2));
        WithdrawCorrection back = new WithdrawCorrection(AskingExample.CORRECTION);
        assertThat(new WithdrawCorrectionDecider()
                        .matter(
                                back,
                                other.state(CorrectionFile.TYPE, AskingExample.CORRECTION.raw()),
                                Acts.on(DAY.plusDays(3), Life.OTHER_CELL),
                                Merged.reader(other)))
                .contains(Life.OTHER_CELL);
    }

    private static Life correction() {
        return EndingLife.official()
                .given(
                        CorrectionFile.TYPE,
                        AskingExample.CORRECTION.raw(),
                        AskingExample.correctionRequested(
                                RequestedField.PHONE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("0900000002")));
    }

    @Test
    void a_badge_that_was_declared_for() {
        Life life = BadgeLife.since(LocalDate.of(1996, 9, 2)).life();
        life.seats(CELL, RollKind.CELL, RollStanding.OFFICIAL, "official", 3);
        life.given(
                Roll.TYPE,
                Roll.stream(CELL, RollKind.CELL),
                new RollEntriesOpened(
                        CELL,
                        RollKind.CELL,
                        List.of(new RollEntry(LifeExample.MEMBER, RollStanding.OFFICIAL, Life.FOUNDED))));
        LocalDate day = BadgeExample.DAY;
        done(life, new DeclareBadgeDecider(), declaration(), day, CELL);
        merged(life, true, day.plusDays(1));
        LocalDate later = day.plusDays(9);
        done(life, new ProposeBadgeDecider(), new ProposeBadge(BadgeExample.BADGE, "14-NQ/CB"), later, Life.OTHER_CELL);
        for (OrganisationId level : List.of(SECOND, Life.ABOVE)) {
            done(
                    life,
                    new ForwardBadgeDecider(),
                    new ForwardBadge(BadgeExample.BADGE, level, "31-CV/ĐU"),
                    later,
                    level);
        }
        done(
                life,
                new DecideBadgeDecider(),
                new DecideBadge(
                        BadgeExample.BADGE,
                        Life.PROVINCE,
                        DecidingOrgan.STANDING_COMMITTEE,
                        "212-QĐ/TU",
                        LifeExample.said("H-30417")),
                day.plusDays(30),
                Life.PROVINCE);
        done(
                life,
                new AwardBadgeDecider(),
                new AwardBadge(BadgeExample.BADGE, BadgeExample.AWARD),
                BadgeExample.AWARD,
                Life.OTHER_CELL);
    }

    private static DeclareBadge declaration() {
        DeclareBadge asked = BadgeLife.asked(30, BadgeExample.AWARD);
        assertThat(asked.kind()).isEqualTo(BadgeKind.REGULAR);
        return asked;
    }
}
