package socai.membership.write.removal.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.write.EndingLife.DAY;
import static socai.membership.write.EndingLife.official;
import static socai.membership.write.EndingLife.removalProposed;
import static socai.membership.write.EndingLife.removalVote;
import static socai.membership.write.EndingLife.selfReviewed;

import java.util.List;
import org.junit.jupiter.api.Test;
import socai.membership.events.EndingExample;
import socai.membership.events.RemovalEvent.RemovalBacked;
import socai.membership.events.RemovalEvent.RemovalVoteFailed;
import socai.membership.events.VoteForm;
import socai.membership.write.Life;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.RemovalStage;
import socai.membership.write.removal.selfreview.CallForSelfReview;
import socai.membership.write.removal.selfreview.CallForSelfReviewDecider;
import socai.organisation.events.RollEvent.RollFixed;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class VoteOnRemovalTest {

    private static Outcome vote(Life life, VoteOnRemoval command) {
        return life.when(new VoteOnRemovalDecider(), command, Acts.on(DAY, CELL));
    }

    @Test
    void fourteen_of_twenty_back_it_and_thirteen_do_not() {
        Life life = selfReviewed(official());
        assertThat(vote(life, removalVote(14))
                        .wrote(RollFixed.class, RemovalBacked.class)
                        .event(RemovalBacked.class)
                        .vote()
                        .needed())
                .isEqualTo(14);
        vote(life, removalVote(14)).wroteNothing();

        Life short1 = selfReviewed(official());
        vote(short1, removalVote(13)).wrote(RollFixed.class, RemovalVoteFailed.class);
        assertThat(short1.state(RemovalFile.TYPE, EndingExample.REMOVAL.raw()).stage())
                .isEqualTo(RemovalStage.NOT_BACKED);
    }

    @Test
    void without_a_self_review_the_cell_proceeds_only_after_the_third_call() {
        Life life = removalProposed(official());
        for (int call = 1; call <= 3; call++) {
            vote(life, removalVote(14)).refusedBy("membership.removal-self-review");
            life.when(
                            new CallForSelfReviewDecider(),
                            new CallForSelfReview(EndingExample.REMOVAL, "0" + call + "-CV/CB"),
                            Acts.on(DAY.minusDays(5 - call), CELL))
                    .isAccepted();
        }
        vote(life, removalVote(14)).isAccepted();
    }

    @Test
    void the_count_is_signed_by_tellers() {
        VoteOnRemoval signed = removalVote(14);
        vote(
                        selfReviewed(official()),
                        new VoteOnRemoval(
                                signed.removal(),
                                VoteForm.RAISED_CARD,
                                signed.resolutionNumber(),
                                18,
                                14,
                                4,
                                0,
                                List.of(),
                                List.of()))
                .refusedBy("membership.tellers-signed");
    }
}
