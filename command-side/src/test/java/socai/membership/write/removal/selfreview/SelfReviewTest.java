package socai.membership.write.removal.selfreview;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.write.EndingLife.DAY;
import static socai.membership.write.EndingLife.official;
import static socai.membership.write.EndingLife.removalProposed;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.EndingExample;
import socai.membership.events.LifeExample;
import socai.membership.events.RemovalEvent.SelfReviewCalled;
import socai.membership.events.RemovalEvent.SelfReviewReceived;
import socai.membership.write.Life;
import socai.spine.OfficeKind;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** {@link CallForSelfReview} and {@link RecordSelfReview}. */
class SelfReviewTest {

    private static Outcome call(Life life, String letter) {
        return life.when(
                new CallForSelfReviewDecider(),
                new CallForSelfReview(EndingExample.REMOVAL, letter),
                Acts.on(DAY, CELL));
    }

    private static Outcome review(Life life, Optional<Personal<String>> remark) {
        return life.when(
                new RecordSelfReviewDecider(), new RecordSelfReview(EndingExample.REMOVAL, remark), Acts.on(DAY, CELL));
    }

    @Test
    void each_letter_is_one_call() {
        Life life = removalProposed(official());
        assertThat(call(life, "01-CV/CB").event(SelfReviewCalled.class).call()).isEqualTo(1);
        call(life, "01-CV/CB").wroteNothing();
        assertThat(call(life, "02-CV/CB").event(SelfReviewCalled.class).call()).isEqualTo(2);
        call(life, "").refusedBy("membership.number-given");
    }

    @Test
    void who_has_reviewed_themselves_is_not_called_again() {
        Life life = removalProposed(official());
        review(life, Optional.of(LifeExample.said("Nhận khuyết điểm"))).wrote(SelfReviewReceived.class);
        review(life, Optional.of(LifeExample.said("Nhận khuyết điểm"))).wroteNothing();
        call(life, "03-CV/CB").refusedBy("membership.matter-stage");
        review(removalProposed(official()), Optional.of(Personal.of(LifeExample.DUPLICATE, "Khác")))
                .refusedBy("membership.one-persons-data");
    }

    @Test
    void the_member_reviews_themselves_and_no_other_member_does() {
        Life life = removalProposed(official());
        life.when(
                        new RecordSelfReviewDecider(),
                        new RecordSelfReview(EndingExample.REMOVAL, Optional.empty()),
                        Acts.as(OfficeKind.MEMBER, DAY, CELL))
                .refusedBy("membership.own-matter");
        life.when(
                        new RecordSelfReviewDecider(),
                        new RecordSelfReview(EndingExample.REMOVAL, Optional.empty()),
                        Acts.by(LifeExample.MEMBER, OfficeKind.MEMBER, DAY, CELL))
                .wrote(SelfReviewReceived.class);
    }

    @Test
    void nobody_is_called_without_a_proposal() {
        call(official(), "01-CV/CB").refusedBy("membership.matter-stage");
        review(official(), Optional.empty()).refusedBy("membership.matter-stage");
    }
}
