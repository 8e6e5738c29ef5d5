package socai.membership.write.partyage.certify;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.partyage.AgeLife.DAY;
import static socai.membership.write.partyage.AgeLife.DECIDED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.LifeExample;
import socai.membership.events.MemberFileEvent.PartyAgeCertified;
import socai.membership.write.Life;
import socai.membership.write.partyage.AgeLife;
import socai.spine.OfficeKind;
import socai.spine.time.PartyAge;
import socai.spine.write.Acts;

class CertifyPartyAgeTest {

    private static final LocalDate EARLIER = LocalDate.of(2009, 4, 6);

    @Test
    void it_counts_from_the_certified_day_whatever_the_decision_says() {
        AgeLife life = new AgeLife();
        PartyAgeCertified certified = life.certify(EARLIER, "07-GXN/ĐU").event(PartyAgeCertified.class);

        // 6 April 2009 to 2 March 2026
        assertThat(certified.months()).isEqualTo(202);
        assertThat(life.age()).isEqualTo(PartyAge.since(EARLIER));
    }

    @Test
    void interruptions_on_record_are_taken_off_it_too() {
        AgeLife life = new AgeLife();
        life.broken(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 4), false).isAccepted();
        PartyAgeCertified certified = life.certify(EARLIER, "07-GXN/ĐU").event(PartyAgeCertified.class);

        // two months and three days less: 27 February 2026 counts, 2 March does not complete the month
        assertThat(certified.months()).isEqualTo(200);
        assertThat(life.age()).isEqualTo(new PartyAge(EARLIER, 0, 2, 3));
    }

    @Test
    void somebody_admitted_again_counts_from_the_first_decision_without_the_time_between() {
        AgeLife life = new AgeLife();
        life.certify(EARLIER, "07-GXN/ĐU").isAccepted();
        life.broken(LocalDate.of(2015, 6, 1), DECIDED, false).isAccepted();

        // 9 years, 2 months and 24 days outside
        assertThat(life.age()).isEqualTo(new PartyAge(EARLIER, 9, 2, 24));
    }

    @Test
    void a_later_certificate_replaces_the_earlier_one() {
        AgeLife life = new AgeLife();
        life.certify(EARLIER, "07-GXN/ĐU").isAccepted();
        life.certify(EARLIER, "07-GXN/ĐU").wroteNothing();
        life.certify(EARLIER.plusYears(1), "08-GXN/ĐU").isAccepted();

        assertThat(life.age().from()).isEqualTo(EARLIER.plusYears(1));
    }

    @Test
    void it_starts_on_a_day_that_has_come_and_before_it_is_interrupted() {
        new AgeLife().certify(DAY, "07-GXN/ĐU").isAccepted();
        new AgeLife().certify(DAY.plusDays(1), "07-GXN/ĐU").refusedBy("membership.not-in-future");
        LocalDate from = LocalDate.of(2025, 1, 1);
        AgeLife broken = new AgeLife();
        broken.broken(from, from.plusMonths(2), false).isAccepted();
        broken.certify(from.plusDays(1), "07-GXN/ĐU").refusedBy("membership.party-age-starts-before-breaks");
        broken.certify(from, "07-GXN/ĐU").isAccepted();
    }

    @Test
    void a_certificate_has_a_number_and_comes_from_the_keeper_of_the_file_for_somebody_else() {
        new AgeLife().certify(EARLIER, "").refusedBy("membership.number-given");
        new AgeLife().certify(EARLIER, "07-GXN/ĐU", Acts.on(DAY, Life.ABOVE)).refusedBy("membership.file-kept-here");
        new AgeLife()
                .certify(EARLIER, "07-GXN/ĐU", Acts.by(LifeExample.MEMBER, OfficeKind.SECRETARY, DAY, Life.GRASSROOTS))
                .refusedBy("membership.party-age-not-own");
    }
}
