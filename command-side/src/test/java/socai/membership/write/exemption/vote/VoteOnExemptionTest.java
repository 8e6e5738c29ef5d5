package socai.membership.write.exemption.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.write.EndingLife.DAY;
import static socai.membership.write.EndingLife.exemptionVote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.Activity;
import socai.membership.events.EndingExample;
import socai.membership.events.ExemptionEvent.ExemptionGranted;
import socai.membership.events.ExemptionEvent.ExemptionReportedUp;
import socai.membership.events.ExemptionEvent.ExemptionVoteFailed;
import socai.membership.events.ExemptionReason;
import socai.membership.events.LeavingEvent.LeaveProposed;
import socai.membership.events.LeavingEvent.LeaveVoteFailed;
import socai.membership.events.LeavingId;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.MemberExempted;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.MembershipId;
import socai.membership.events.Standing;
import socai.membership.events.VoteForm;
import socai.membership.write.EndingLife;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.exemption.ExemptionFile;
import socai.membership.write.exemption.ExemptionStage;
import socai.membership.write.exemption.request.RequestExemptionDecider;
import socai.membership.write.leaving.request.RequestLeave;
import socai.membership.write.leaving.request.RequestLeaveDecider;
import socai.membership.write.leaving.vote.VoteOnLeave;
import socai.membership.write.leaving.vote.VoteOnLeaveDecider;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollKind;
import socai.spine.PersonId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class VoteOnExemptionTest {

    private static Life requested(ExemptionReason reason, LocalDate until) {
        Life life = EndingLife.official();
        life.when(new RequestExemptionDecider(), EndingLife.request(reason, until), Acts.on(DAY, CELL))
                .isAccepted();
        return life;
    }

    private static Life requested() {
        return requested(ExemptionReason.WEAK_HEALTH, null);
    }

    private static Outcome vote(Life life, VoteOnExemption command) {
        return life.when(new VoteOnExemptionDecider(), command, Acts.on(DAY, CELL));
    }

    @Test
    void more_than_half_of_the_base_grants_it_and_the_superior_is_told() {
        Life life = requested();
        Outcome outcome = vote(life, exemptionVote("07-NQ/CB", 18, 11))
                .wrote(
                        RollFixed.class,
                        ExemptionGranted.class,
                        ExemptionReportedUp.class,
                        MemberExempted.class,
                        RollMarkSet.class);

        ExemptionGranted granted = outcome.event(ExemptionGranted.class);
        assertThat(granted.vote().base()).isEqualTo(20);
        assertThat(granted.vote().needed()).isEqualTo(11);
        assertThat(granted.from()).as("the vote itself keeps its base").isEqualTo(DAY.plusDays(1));
        assertThat(outcome.event(ExemptionReportedUp.class).superior()).isEqualTo(Life.GRASSROOTS);
        assertThat(life.state(Membership.TYPE, MEMBERSHIP.raw()).activity()).isEqualTo(Activity.EXEMPT);
        vote(life, exemptionVote("07-NQ/CB", 18, 11)).wroteNothing();
        vote(life, exemptionVote("07-NQ/CB", 18, 12)).refusedBy("membership.matter-stage");
    }

    @Test
    void half_of_the_base_is_not_more_than_half_and_is_recorded_as_a_vote_that_fell_short() {
        Life life = requested();
        assertThat(vote(life, exemptionVote("07-NQ/CB", 18, 10))
                        .wrote(RollFixed.class, ExemptionVoteFailed.class)
                        .event(ExemptionVoteFailed.class)
                        .vote()
                        .needed())
                .isEqualTo(11);
        assertThat(life.state(ExemptionFile.TYPE, EndingExample.EXEMPTION.raw()).stage())
                .isEqualTo(ExemptionStage.NOT_GRANTED);
        assertThat(life.state(Membership.TYPE, MEMBERSHIP.raw()).activity()).isEqualTo(Activity.ACTIVE);
    }

    @Test
    void an_exempt_member_leaves_the_base_when_absent_and_counts_when_present_and_voting() {
        Life life = EndingLife.exempted(EndingLife.official());
        LocalDate later = DAY.plusDays(10);

        assertThat(life.roll(CELL, RollKind.CELL).electorate(DAY).base()).isEqualTo(20);
        assertThat(life.roll(CELL, RollKind.CELL).electorate(later).base()).isEqualTo(19);
        assertThat(voteOnAnothersLeave(EndingLife.exempted(EndingLife.official()), later, 13, 12)
                        .event(LeaveVoteFailed.class)
                        .vote()
                        .base())
                .isEqualTo(19);
        // 13 of 19 is two thirds, 13 of 20 is not.
        assertThat(voteOnAnothersLeave(EndingLife.exempted(EndingLife.official()), later, 13, 13)
                        .event(LeaveProposed.class)
                        .vote()
                        .needed())
                .isEqualTo(13);
        assertThat(voteOnAnothersLeave(EndingLife.exempted(EndingLife.official()), later, 14, 13, MEMBER)
                        .event(LeaveVoteFailed.class)
                        .vote()
                        .base())
                .isEqualTo(20);
    }

    private static Outcome voteOnAnothersLeave(
            Life life, LocalDate day, int present, int ayes, PersonId... exemptPresent) {
        PersonId other = LifeExample.person("official 3");
        MembershipId membership = MembershipId.first(other);
        life.given(
                Membership.TYPE,
                membership.raw(),
                new MembershipImported(
                        membership,
                        other,
                        CELL,
                        Life.FOUNDED,
                        Standing.OFFICIAL,
                        Life.FOUNDED,
                        Optional.of(Life.FOUNDED),
                        Optional.empty(),
                        Optional.empty(),
                        Activity.ACTIVE,
                        Optional.empty()));
        life.when(new RequestLeaveDecider(), new RequestLeave(membership, day, Optional.empty()), Acts.on(day, CELL))
                .isAccepted();
        return life.when(
                        new VoteOnLeaveDecider(),
                        new VoteOnLeave(
                                LeavingId.of(membership),
                                true,
                                VoteForm.SECRET_BALLOT,
                                "11-NQ/CB",
                                present,
                                ayes,
                                present - ayes,
                                0,
                                List.of(exemptPresent),
                                EndingLife.TELLERS),
                        Acts.on(day, CELL))
                .isAccepted();
    }

    @Test
    void an_exemption_that_would_end_before_it_begins_is_voted_on_too_late() {
        vote(requested(ExemptionReason.MATERNITY, DAY.plusDays(1)), exemptionVote("07-NQ/CB", 18, 15))
                .refusedBy("membership.exemption-still-ahead");
        vote(requested(ExemptionReason.MATERNITY, DAY.plusDays(2)), exemptionVote("07-NQ/CB", 18, 15))
                .isAccepted();
    }

    @Test
    void nobody_votes_on_what_nobody_asked_for() {
        vote(EndingLife.official(), exemptionVote("07-NQ/CB", 18, 15)).refusedBy("membership.matter-stage");
    }
}
