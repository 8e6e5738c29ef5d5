package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.Activity;
import socai.membership.events.ComplaintOutcome;
import socai.membership.events.ExemptionEnd;
import socai.membership.events.ExemptionId;
import socai.membership.events.ExemptionReason;
import socai.membership.events.LeavingId;
import socai.membership.events.MembershipId;
import socai.membership.events.RemovalGround;
import socai.membership.events.RemovalId;
import socai.membership.events.RestorationGround;
import socai.membership.events.VoteForm;
import socai.membership.write.exemption.end.EndExemption;
import socai.membership.write.exemption.request.RequestExemption;
import socai.membership.write.exemption.vote.VoteOnExemption;
import socai.membership.write.leaving.decide.DecideLeave;
import socai.membership.write.leaving.request.RequestLeave;
import socai.membership.write.leaving.vote.VoteOnLeave;
import socai.membership.write.recorddeath.RecordDeath;
import socai.membership.write.removal.complaint.DecideRemovalComplaint;
import socai.membership.write.removal.complaint.LodgeRemovalComplaint;
import socai.membership.write.removal.decide.DecideRemoval;
import socai.membership.write.removal.propose.ProposeRemoval;
import socai.membership.write.removal.receipt.RecordRemovalReceipt;
import socai.membership.write.removal.selfreview.RecordSelfReview;
import socai.membership.write.removal.vote.VoteOnRemoval;
import socai.membership.write.restore.RestoreMembership;
import socai.policy.events.DecidingOrgan;
import socai.spine.Paper;
import socai.spine.Personal;

/** The ways out of the Party through the real spine. */
class EndingsOnTheSpineTest extends EndingSpine {

    @Test
    void a_death_closes_the_seat_and_names_what_is_open() {
        accepted(new RecordDeath(id(member(1)), DAY, new Paper("45/TLKT", DAY, "0123456789abcdef".repeat(4))), cell);
        assertThat(membership(1).live()).isFalse();
        assertThat(membership(1).ended().orElseThrow().leftOpen())
                .as("the seats in the commune's committee and its standing committee")
                .hasSize(2);
    }

    @Test
    void an_exemption_comes_and_goes() {
        MembershipId membership = id(member(5));
        accepted(
                new RequestExemption(
                        membership,
                        ExemptionReason.WEAK_HEALTH,
                        Optional.empty(),
                        true,
                        Optional.of(Personal.of(member(5), "Yếu mệt"))),
                cell);
        accepted(
                new VoteOnExemption(
                        ExemptionId.of(membership), VoteForm.RAISED_CARD, "3-NQ/CB", 12, 7, 5, 0, List.of(), tellers()),
                cell);
        assertThat(membership(5).activity()).isEqualTo(Activity.EXEMPT);
        accepted(new EndExemption(ExemptionId.of(membership), ExemptionEnd.ON_REQUEST), cell);
        assertThat(membership(5).activity()).isEqualTo(Activity.ACTIVE);
    }

    @Test
    void who_asks_to_leave_leaves_by_a_decision_of_the_commune() {
        MembershipId membership = id(member(6));
        LeavingId leaving = LeavingId.of(membership);
        accepted(new RequestLeave(membership, DAY, Optional.of(Personal.of(member(6), "Việc nhà"))), cell);
        accepted(
                new VoteOnLeave(leaving, true, VoteForm.SECRET_BALLOT, "4-NQ/CB", 12, 8, 4, 0, List.of(), tellers()),
                cell);
        accepted(
                new DecideLeave(
                        leaving,
                        commune,
                        DecidingOrgan.STANDING_COMMITTEE,
                        "5-QĐ/ĐU",
                        3,
                        3,
                        0,
                        0,
                        true,
                        true,
                        Optional.empty()),
                commune);
        assertThat(membership(6).live()).isFalse();
        assertThat(ask(new RequestLeave(membership, DAY, Optional.empty()), cell)
                        .accepted())
                .isFalse();
    }

    @Test
    void a_removal_is_complained_about_annulled_and_mended() {
        MembershipId membership = id(member(7));
        RemovalId removal = RemovalId.of(membership);
        accepted(
                new ProposeRemoval(
                        membership,
                        RemovalGround.ABSENCE,
                        Optional.of(3),
                        Optional.of(2026),
                        Optional.empty(),
                        Optional.of(1),
                        Optional.empty(),
                        "6-BC/CB",
                        Optional.of(Personal.of(member(7), "Vắng nhiều"))),
                cell);
        accepted(new RecordSelfReview(removal, Optional.empty()), cell);
        accepted(
                new VoteOnRemoval(removal, VoteForm.SECRET_BALLOT, "7-NQ/CB", 12, 8, 4, 0, List.of(), tellers()), cell);
        accepted(
                new DecideRemoval(
                        removal, commune, DecidingOrgan.STANDING_COMMITTEE, "8-QĐ/ĐU", 3, 2, 1, 0, Optional.empty()),
                commune);
        assertThat(membership(7).live()).isFalse();
        accepted(new RecordRemovalReceipt(removal, DAY), cell);
        accepted(
                new LodgeRemovalComplaint(removal, province, Optional.of(Personal.of(member(7), "Có giấy xin phép"))),
                province);
        accepted(
                new DecideRemovalComplaint(
                        removal, province, "9-QĐ/TU", ComplaintOutcome.DECISION_OVERTURNED, Optional.empty()),
                province);
        accepted(
                new RestoreMembership(
                        membership,
                        province,
                        RestorationGround.COMPLAINT_UPHELD,
                        "10-QĐ/TU",
                        Optional.empty(),
                        Optional.empty()),
                province);
        assertThat(membership(7).official()).isTrue();
        assertThat(membership(7).dates().official()).isEqualTo(Optional.of(LocalDate.of(2023, 5, 19)));
    }
}
