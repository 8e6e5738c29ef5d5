package socai.membership.write.partyage.breaks;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.partyage.AgeLife.DAY;
import static socai.membership.write.partyage.AgeLife.DECIDED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.LifeExample;
import socai.membership.events.MemberFileEvent.PartyAgeBroken;
import socai.membership.events.PartyAgeGap;
import socai.membership.write.Life;
import socai.membership.write.partyage.AgeLife;
import socai.spine.OfficeKind;
import socai.spine.time.PartyAge;
import socai.spine.write.Acts;

class RecordPartyAgeBreakTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2025, 3, 4);

    @Test
    void what_does_not_count_is_taken_off_as_years_months_and_days() {
        AgeLife life = new AgeLife();
        PartyAgeBroken first = life.broken(FROM, UNTIL, false).event(PartyAgeBroken.class);

        assertThat(first.gap()).isEqualTo(new PartyAgeGap(0, 2, 3));
        assertThat(life.age()).isEqualTo(new PartyAge(DECIDED, 0, 2, 3));
        PartyAgeBroken second = life.broken(LocalDate.of(2025, 3, 20), LocalDate.of(2026, 2, 28), false)
                .event(PartyAgeBroken.class);
        // 0 years 2 months 3 days and 0 years 11 months 8 days
        assertThat(second.gap()).isEqualTo(new PartyAgeGap(1, 1, 11));
    }

    @Test
    void what_was_wrong_counts_all_the_same() {
        AgeLife life = new AgeLife();
        life.broken(FROM, UNTIL, true).isAccepted();

        assertThat(life.age()).isEqualTo(PartyAge.since(DECIDED));
    }

    @Test
    void one_recorded_again_from_the_same_day_is_mended() {
        AgeLife life = new AgeLife();
        life.broken(FROM, UNTIL, false).isAccepted();
        life.broken(FROM, UNTIL, false).wroteNothing();
        life.broken(FROM, UNTIL.plusMonths(1), false).isAccepted();
        assertThat(life.age()).isEqualTo(new PartyAge(DECIDED, 0, 3, 3));
        life.broken(FROM, UNTIL, true).isAccepted();

        assertThat(life.age()).isEqualTo(PartyAge.since(DECIDED));
    }

    @Test
    void the_same_time_is_not_taken_off_twice() {
        AgeLife life = new AgeLife();
        life.broken(FROM, UNTIL, false).isAccepted();

        life.broken(FROM.minusMonths(1), FROM.plusDays(1), false).refusedBy("membership.party-age-breaks-apart");
        life.broken(UNTIL.minusDays(1), UNTIL.plusMonths(1), false).refusedBy("membership.party-age-breaks-apart");
        life.broken(FROM.minusMonths(1), FROM, false).isAccepted();
        life.broken(UNTIL, UNTIL.plusMonths(1), false).isAccepted();
    }

    @Test
    void it_begins_after_party_age_began_and_ends_on_a_day_that_has_come() {
        new AgeLife().broken(DECIDED, UNTIL, false).isAccepted();
        new AgeLife().broken(DECIDED.minusDays(1), UNTIL, false).refusedBy("membership.party-age-break-in-order");
        new AgeLife().broken(FROM, DAY, false).isAccepted();
        new AgeLife().broken(FROM, DAY.plusDays(1), false).refusedBy("membership.party-age-break-in-order");
        new AgeLife().broken(FROM, FROM, false).refusedBy("membership.party-age-break-in-order");
        new AgeLife().broken(FROM, FROM.plusDays(1), false).isAccepted();
    }

    @Test
    void the_keeper_of_the_file_records_it_and_nobody_their_own() {
        new AgeLife().broken(FROM, UNTIL, false, Acts.on(DAY, Life.CELL)).refusedBy("membership.file-kept-here");
        new AgeLife()
                .broken(FROM, UNTIL, false, Acts.by(LifeExample.MEMBER, OfficeKind.SECRETARY, DAY, Life.GRASSROOTS))
                .refusedBy("membership.party-age-not-own");
    }
}
