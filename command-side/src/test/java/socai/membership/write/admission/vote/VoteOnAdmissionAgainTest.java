package socai.membership.write.admission.vote;

import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.MENTOR;
import static socai.membership.events.AdmissionExample.SPONSOR;
import static socai.membership.events.AdmissionExample.UNDER_294;

import java.util.List;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionProposed;
import socai.membership.events.AdmissionVoteFailed;
import socai.membership.events.VoteForm;
import socai.organisation.events.RollEvent.RollFixed;
import socai.spine.PersonId;
import socai.spine.write.Acts;

/** Votes held again, entered again, entered late. */
class VoteOnAdmissionAgainTest extends VoteOnAdmissionSpec {

    @Test
    void a_vote_that_fell_short_may_be_held_again() {
        var fixture = world.fixture(new VoteOnAdmissionDecider(), history);
        fixture.when(vote(ON, 13), Acts.on(ON, CELL)).wrote(AdmissionVoteFailed.class, RollFixed.class);
        VoteOnAdmission again = vote(ON.plusDays(28), 16);

        fixture.when(again, Acts.on(again.on(), CELL)).wrote(AdmissionProposed.class, RollFixed.class);
    }

    @Test
    void the_same_vote_again_is_accepted_and_writes_nothing() {
        var fixture = world.fixture(new VoteOnAdmissionDecider(), history);
        fixture.when(vote(ON, 13), Acts.on(ON, CELL)).isAccepted();
        fixture.when(vote(ON, 13), Acts.on(ON, CELL)).wroteNothing();
        fixture.when(VOTE, Acts.on(ON, CELL)).wrote(AdmissionProposed.class, RollFixed.class);
        fixture.when(VOTE, Acts.on(ON, CELL)).wroteNothing();
    }

    @Test
    void a_vote_that_differs_in_anything_is_another_one() {
        VoteForm secret = VoteForm.SECRET_BALLOT;
        List<PersonId> tellers = List.of(MENTOR, SPONSOR);
        List<VoteOnAdmission> others = List.of(
                new VoteOnAdmission(ADMISSION, ON, VoteForm.RAISED_CARD, 17, 13, 4, 0, List.of(), tellers, "34-NQ/CB"),
                new VoteOnAdmission(ADMISSION, ON, secret, 17, 13, 4, 0, List.of(), tellers, "35-NQ/CB"),
                new VoteOnAdmission(ADMISSION, ON, secret, 17, 13, 4, 0, List.of(), List.of(MENTOR), "34-NQ/CB"),
                new VoteOnAdmission(ADMISSION, ON, secret, 17, 13, 3, 0, List.of(), tellers, "34-NQ/CB"),
                vote(ON.plusDays(7), 13));
        for (VoteOnAdmission other : others) {
            var fixture = world.fixture(new VoteOnAdmissionDecider(), history);
            fixture.when(vote(ON, 13), Acts.on(ON, CELL)).isAccepted();
            fixture.when(other, Acts.on(other.on(), CELL)).wrote(AdmissionVoteFailed.class, RollFixed.class);
        }
    }

    @Test
    void a_proposal_that_differs_in_anything_is_another_one() {
        history = UNDER_294.proposed();
        VoteForm secret = VoteForm.SECRET_BALLOT;
        List<PersonId> tellers = List.of(MENTOR, SPONSOR);

        when(new VoteOnAdmission(ADMISSION, ON, secret, 17, 15, 1, 1, List.of(), tellers, "34-NQ/CB"))
                .wroteNothing();
        for (VoteOnAdmission other : List.of(
                new VoteOnAdmission(ADMISSION, ON, VoteForm.RAISED_CARD, 17, 15, 1, 1, List.of(), tellers, "34-NQ/CB"),
                new VoteOnAdmission(ADMISSION, ON, secret, 17, 15, 1, 1, List.of(), tellers, "35-NQ/CB"),
                new VoteOnAdmission(ADMISSION, ON, secret, 17, 15, 1, 1, List.of(), List.of(MENTOR), "34-NQ/CB"),
                new VoteOnAdmission(ADMISSION, ON, secret, 17, 15, 2, 0, List.of(), tellers, "34-NQ/CB"),
                new VoteOnAdmission(ADMISSION, ON.plusDays(1), secret, 17, 15, 1, 1, List.of(), tellers, "34-NQ/CB"))) {
            when(other).refusedBy("membership.admission-stage");
        }
    }

    @Test
    void another_vote_after_the_proposal_is_refused() {
        history = UNDER_294.proposed();

        when(vote(ON.plusDays(7), 18)).refusedBy("membership.admission-stage");
    }

    @Test
    void a_vote_counts_on_the_day_on_which_it_is_entered() {
        world.fixture(new VoteOnAdmissionDecider(), history)
                .when(VOTE, Acts.on(ON.plusDays(1), CELL))
                .refusedBy("membership.on-its-day");
    }

    @Test
    void a_vote_of_an_earlier_day_is_entered_from_its_paper() {
        world.fixture(new VoteOnAdmissionDecider(), history)
                .when(VOTE, Acts.fromPaper(ON, ON.plusDays(9), CELL))
                .wrote(AdmissionProposed.class, RollFixed.class);
    }
}
