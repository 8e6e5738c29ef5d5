package socai.membership.write.completenewmemberclass;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CEREMONY;
import static socai.membership.events.LifeExample.MEMBERSHIP;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.NewMemberClassCompleted;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class CompleteNewMemberClassTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    private final Life life = Life.empty().given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.admitted());

    private Outcome decide(Life world, String number, LocalDate date) {
        return world.when(
                new CompleteNewMemberClassDecider(),
                new CompleteNewMemberClass(MEMBERSHIP, LifeExample.said(number), date),
                Acts.on(DAY, Life.CELL));
    }

    @Test
    void the_certificate_is_kept_with_the_membership() {
        decide(life, "41/2025", LocalDate.of(2025, 3, 14)).wrote(NewMemberClassCompleted.class);

        assertThat(life.state(Membership.TYPE, MEMBERSHIP.raw()).papers().newClass())
                .contains(LifeExample.said("41/2025"));
        decide(life, "41/2025", LocalDate.of(2025, 3, 14)).wroteNothing();
        decide(life, "42/2025", LocalDate.of(2025, 3, 14)).refusedBy("membership.class-one-certificate");
    }

    @Test
    void the_certificate_is_dated_between_the_ceremony_and_the_act() {
        decide(life, "41/2025", CEREMONY.minusDays(1)).refusedBy("membership.class-after-ceremony");
        decide(life, "41/2025", DAY.plusDays(1)).refusedBy("membership.not-in-future");
        decide(life, "41/2025", CEREMONY).isAccepted();
    }

    @Test
    void the_certificate_has_a_number() {
        decide(life, "", DAY).refusedBy("membership.own-number-given");
    }

    @Test
    void the_number_is_kept_under_the_members_key() {
        life.when(
                        new CompleteNewMemberClassDecider(),
                        new CompleteNewMemberClass(MEMBERSHIP, Personal.of(PersonId.of("per-other"), "41/2025"), DAY),
                        Acts.on(DAY, Life.CELL))
                .refusedBy("membership.one-persons-data");
    }

    @Test
    void only_a_probationary_member_completes_it() {
        decide(Life.empty(), "41/2025", DAY).refusedBy("membership.member-now", "membership.class-on-probation");
        life.given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.recognized(LocalDate.of(2025, 10, 20)));
        decide(life, "41/2025", DAY).refusedBy("membership.class-on-probation");
    }
}
