package socai.membership.write.exemption.end;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.write.EndingLife.DAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.Activity;
import socai.membership.events.EndingExample;
import socai.membership.events.ExemptionEnd;
import socai.membership.events.ExemptionEvent.ExemptionEnded;
import socai.membership.events.ExemptionReason;
import socai.membership.events.MembershipEvent.MemberActiveAgain;
import socai.membership.write.EndingLife;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.exemption.request.RequestExemptionDecider;
import socai.membership.write.exemption.vote.VoteOnExemptionDecider;
import socai.membership.write.recorddeath.RecordDeath;
import socai.membership.write.recorddeath.RecordDeathDecider;
import socai.organisation.events.RollEvent.RollMarkEnded;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.spine.Paper;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class EndExemptionTest {

    private static final LocalDate BACK = DAY.plusMonths(6);

    private static Life forSixMonths() {
        Life life = EndingLife.official();
        life.when(
                        new RequestExemptionDecider(),
                        EndingLife.request(ExemptionReason.MATERNITY, BACK),
                        Acts.on(DAY, CELL))
                .isAccepted();
        life.when(new VoteOnExemptionDecider(), EndingLife.exemptionVote("07-NQ/CB", 18, 15), Acts.on(DAY, CELL))
                .isAccepted();
        return life;
    }

    private static Outcome end(Life life, ExemptionEnd reason, LocalDate day) {
        return life.when(
                new EndExemptionDecider(), new EndExemption(EndingExample.EXEMPTION, reason), Acts.on(day, CELL));
    }

    private static int base(Life life, LocalDate day) {
        return life.roll(CELL, RollKind.CELL).electorate(day).base();
    }

    @Test
    void the_term_ends_on_its_day_and_not_before() {
        Life life = forSixMonths();
        assertThat(base(life, BACK.minusDays(1))).isEqualTo(19);
        assertThat(base(life, BACK)).as("the roll knows the end by itself").isEqualTo(20);
        end(life, ExemptionEnd.TERM_OVER, BACK.minusDays(1)).refusedBy("membership.exemption-end-fits");

        end(life, ExemptionEnd.TERM_OVER, BACK).wrote(ExemptionEnded.class, MemberActiveAgain.class);
        assertThat(life.state(Membership.TYPE, MEMBERSHIP.raw()).activity()).isEqualTo(Activity.ACTIVE);
        end(life, ExemptionEnd.TERM_OVER, BACK).wroteNothing();
    }

    @Test
    void a_term_reported_late_ends_on_its_own_day() {
        assertThat(end(forSixMonths(), ExemptionEnd.TERM_OVER, BACK.plusDays(4))
                        .event(MemberActiveAgain.class)
                        .from())
                .isEqualTo(BACK);
    }

    @Test
    void on_request_the_mark_of_the_roll_ends_too() {
        Life life = forSixMonths();
        LocalDate early = DAY.plusMonths(2);
        end(life, ExemptionEnd.ON_REQUEST, early)
                .wrote(ExemptionEnded.class, MemberActiveAgain.class, RollMarkEnded.class);
        assertThat(base(life, early.minusDays(1))).isEqualTo(19);
        assertThat(base(life, early)).isEqualTo(20);
    }

    @Test
    void taken_back_on_the_day_of_the_vote_it_never_counts() {
        Life life = forSixMonths();
        end(life, ExemptionEnd.ON_REQUEST, DAY).isAccepted();
        assertThat(life.roll(CELL, RollKind.CELL).isMarked(MEMBER, RollMark.EXEMPT, DAY.plusDays(1)))
                .isFalse();
    }

    @Test
    void of_somebody_who_died_only_the_file_is_closed() {
        Life life = forSixMonths();
        life.when(
                        new RecordDeathDecider(),
                        new RecordDeath(
                                MEMBERSHIP,
                                DAY.plusDays(5),
                                new Paper("45/TLKT-BS", DAY.plusDays(6), "0123456789abcdef".repeat(4))),
                        Acts.on(DAY.plusDays(6), CELL))
                .isAccepted();
        assertThat(end(life, ExemptionEnd.TERM_OVER, BACK)
                        .wrote(ExemptionEnded.class)
                        .event(ExemptionEnded.class)
                        .reason())
                .isEqualTo(ExemptionEnd.MEMBERSHIP_ENDED);
    }

    @Test
    void a_membership_that_goes_on_has_not_ended() {
        end(forSixMonths(), ExemptionEnd.MEMBERSHIP_ENDED, DAY.plusDays(1)).refusedBy("membership.exemption-end-fits");
        end(EndingLife.official(), ExemptionEnd.ON_REQUEST, DAY).refusedBy("membership.matter-stage");
    }
}
