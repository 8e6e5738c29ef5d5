package socai.membership.write.admission.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.MENTOR;
import static socai.membership.events.AdmissionExample.person;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.membership.events.AdmissionProposed;
import socai.membership.events.AdmissionVoteFailed;
import socai.membership.events.VoteForm;
import socai.membership.write.admission.AdmissionWorld;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollMark;
import socai.policy.write.TestPolicies;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.Violation;
import socai.spine.time.Deadline;
import socai.spine.write.Outcome;

/** What the vote asks of the count: base, quorum, exempt members, tellers, form. */
class VoteOnAdmissionTest extends VoteOnAdmissionSpec {

    @Test
    void fourteen_of_twenty_propose_although_three_are_absent() {
        Outcome outcome = when(VOTE).wrote(AdmissionProposed.class, RollFixed.class);

        AdmissionProposed proposed = outcome.event(AdmissionProposed.class);
        assertThat(proposed.base()).isEqualTo(20);
        assertThat(proposed.needed()).isEqualTo(14);
        assertThat(proposed.ratio()).isEqualTo("2/3");
        assertThat(proposed.official()).isEqualTo(20);
        assertThat(proposed.probationary()).isEqualTo(2);
        assertThat(proposed.deadline()).isEqualTo(new Deadline(ON, 60, "working-days"));
        assertThat(outcome.event(RollFixed.class).electorate()).hasSize(20);
        assertThat(outcome.event(RollFixed.class).vote()).isEqualTo(ADMISSION.raw());
    }

    @Test
    void thirteen_of_twenty_fall_short_although_they_are_two_thirds_of_those_present() {
        Outcome outcome = when(vote(ON, 13)).wrote(AdmissionVoteFailed.class, RollFixed.class);

        assertThat(outcome.event(AdmissionVoteFailed.class).needed()).isEqualTo(14);
        assertThat(outcome.event(AdmissionVoteFailed.class).base()).isEqualTo(20);
    }

    @Test
    void a_form_that_the_regulation_does_not_know_is_refused() {
        Parameter published = TestPolicies.book().parameter("vote-forms", Anchors.act(ON));
        Parameter narrow = new Parameter(
                published.key(),
                "SECRET_BALLOT",
                published.unit(),
                published.anchor(),
                published.citation(),
                published.ref());

        assertThat(new FormAllowed(VoteForm.RAISED_CARD, narrow).holds()).isFalse();
        assertThat(new FormAllowed(VoteForm.SECRET_BALLOT, narrow).holds()).isTrue();
    }

    @Test
    void the_base_leaves_out_who_is_temporarily_elsewhere() {
        world.marked(AdmissionWorld.official("20"), RollMark.TEMPORARILY_OUT, ON.minusDays(30))
                .marked(AdmissionWorld.official("19"), RollMark.TEMPORARILY_OUT, ON.minusDays(30));

        AdmissionProposed proposed = when(vote(ON, 12)).event(AdmissionProposed.class);

        assertThat(proposed.base()).isEqualTo(18);
        assertThat(proposed.needed()).isEqualTo(12);
    }

    @Test
    void an_exempt_member_counts_when_present_and_not_when_absent() {
        PersonId exempt = AdmissionWorld.official("20");
        world.marked(exempt, RollMark.EXEMPT, ON.minusDays(30));

        assertThat(when(vote(ON, 13)).event(AdmissionProposed.class).base()).isEqualTo(19);
        AdmissionVoteFailed failed = when(vote(ON, 17, 13, 4, List.of(exempt))).event(AdmissionVoteFailed.class);
        assertThat(failed.base()).isEqualTo(20);
        assertThat(failed.exemptPresent()).isEqualTo(1);
    }

    @Test
    void nobody_is_exempt_who_is_not_so_by_the_roll() {
        when(vote(ON, 17, 14, 3, List.of(AdmissionWorld.official("20")))).refusedBy("membership.exempt-on-the-roll");
    }

    @Test
    void an_exempt_member_is_named_once() {
        PersonId exempt = AdmissionWorld.official("20");
        world.marked(exempt, RollMark.EXEMPT, ON.minusDays(30));

        when(vote(ON, 17, 14, 3, List.of(exempt, exempt))).refusedBy("membership.exempt-on-the-roll");
    }

    @ParameterizedTest
    @CsvSource({"22, 20, 0, true", "23, 20, 0, false", "17, 14, 4, false", "17, 15, -1, false"})
    void the_count_adds_up(int present, int ayes, int noes, boolean possible) {
        Outcome outcome = when(vote(ON, present, ayes, noes, List.of()));

        if (possible) {
            outcome.isAccepted();
        } else {
            outcome.refusedBy("membership.vote-counted");
        }
    }

    @Test
    void more_votes_than_the_base_are_refused_even_when_so_many_were_present() {
        when(vote(ON, 22, 21, 0, List.of())).refusedBy("membership.vote-counted");
    }

    @Test
    void fourteen_of_twenty_are_a_quorum_and_thirteen_are_not() {
        when(vote(ON, 14, 14, 0, List.of())).wrote(AdmissionProposed.class, RollFixed.class);
        Outcome refused = when(vote(ON, 13, 13, 0, List.of())).refusedBy("membership.quorum-present");
        assertThat(refused.violation("membership.quorum-present").sentence("en", "…"))
                .contains("13", "20", "14");
    }

    @Test
    void three_official_members_may_vote_and_two_may_not() {
        world = world.official(3);
        when(vote(ON, 3, 2, 1, List.of())).wrote(AdmissionProposed.class, RollFixed.class);

        world = world.official(2);
        Violation violation = when(vote(ON, 2, 2, 0, List.of()))
                .refusedBy("membership.cell-can-decide")
                .violation("membership.cell-can-decide");
        assertThat(violation.citation().shown()).isEqualTo("Điều lệ Đảng 2011, 24.1");
    }

    @Test
    void the_count_is_signed_by_tellers_who_may_vote() {
        List<List<PersonId>> unsigned =
                List.of(List.of(), List.of(person("probationary 1")), List.of(MENTOR, MENTOR), List.of(APPLICANT));

        for (List<PersonId> tellers : unsigned) {
            when(new VoteOnAdmission(ADMISSION, ON, VoteForm.RAISED_CARD, 17, 14, 3, 0, List.of(), tellers, "34-NQ/CB"))
                    .refusedBy("membership.tellers-signed");
        }
    }
}
