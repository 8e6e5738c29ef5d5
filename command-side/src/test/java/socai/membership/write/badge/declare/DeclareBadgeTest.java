package socai.membership.write.badge.declare;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.badge.BadgeLife.AWARD;
import static socai.membership.write.badge.BadgeLife.DAY;
import static socai.membership.write.badge.BadgeLife.asked;
import static socai.membership.write.badge.BadgeLife.disciplined;
import static socai.membership.write.badge.BadgeLife.ill;
import static socai.membership.write.badge.BadgeLife.posthumous;
import static socai.membership.write.badge.BadgeLife.since;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import socai.membership.events.Activity;
import socai.membership.events.BadgeDaysEvent.BadgeDaySet;
import socai.membership.events.BadgeDaysId;
import socai.membership.events.BadgeDiscipline;
import socai.membership.events.BadgeEvent.BadgeDeclared;
import socai.membership.events.BadgeGap;
import socai.membership.events.BadgeKind;
import socai.membership.events.FileExample;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent;
import socai.membership.events.PartyAgeGap;
import socai.membership.write.Life;
import socai.membership.write.badge.BadgeDays;
import socai.membership.write.badge.BadgeLife;
import socai.policy.events.DecidingOrgan;

class DeclareBadgeTest {

    @ParameterizedTest
    @ValueSource(ints = {30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90})
    void the_years_are_full_on_the_day_of_the_award_and_not_one_day_later(int step) {
        since(AWARD.minusYears(step)).declare(asked(step, AWARD)).wrote(BadgeDeclared.class);
        since(AWARD.minusYears(step).plusDays(1)).declare(asked(step, AWARD)).refusedBy("membership.badge-party-age");
    }

    @Test
    void what_the_keeper_of_the_file_recorded_counts_and_not_what_is_declared() {
        LocalDate certified = AWARD.minusYears(30).minusMonths(2).minusDays(3);
        MembershipEvent gap =
                FileExample.broken(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 3, 4), false, new PartyAgeGap(0, 2, 3));
        BadgeDeclared declared = since(AWARD.minusYears(20))
                .recorded(FileExample.certified(certified), gap)
                .declare(asked(30, AWARD))
                .event(BadgeDeclared.class);

        assertThat(declared.partyAgeFrom()).isEqualTo(certified);
        assertThat(declared.gap()).isEqualTo(new BadgeGap(0, 2, 3));
        assertThat(declared.reachedOn()).isBeforeOrEqualTo(AWARD);
        since(AWARD.minusYears(20))
                .recorded(FileExample.certified(certified.plusDays(5)), gap)
                .declare(asked(30, AWARD))
                .refusedBy("membership.badge-party-age");
        since(AWARD.minusYears(20))
                .recorded(FileExample.certified(certified), gap)
                .declare(gapped(30, AWARD, 0, 1, 0))
                .refusedBy("membership.badge-gap-as-recorded");
        since(AWARD.minusYears(20))
                .recorded(FileExample.certified(certified), gap)
                .declare(gapped(30, AWARD, 0, 2, 3))
                .isAccepted();
    }

    private static DeclareBadge gapped(int step, LocalDate award, int years, int months, int days) {
        DeclareBadge plain = asked(step, award);
        return new DeclareBadge(
                plain.membership(),
                plain.kind(),
                step,
                award,
                Optional.of(years),
                Optional.of(months),
                Optional.of(days),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"30,12", "65,12", "70,24", "90,24"})
    void grave_illness_brings_it_forward_by_so_many_months_and_not_a_day_more(int step, int months) {
        LocalDate last = AWARD.plusMonths(months).minusYears(step);
        since(last).declare(ill(step, AWARD)).isAccepted();
        since(last.plusDays(1)).declare(ill(step, AWARD)).refusedBy("membership.badge-near-enough");
    }

    @Test
    void grave_illness_is_proved_by_a_paper() {
        DeclareBadge plain = asked(30, AWARD);
        since(AWARD.minusYears(30))
                .declare(new DeclareBadge(
                        plain.membership(),
                        BadgeKind.EARLY_ILLNESS,
                        30,
                        AWARD,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .refusedBy("membership.badge-illness-proved");
    }

    @Test
    void after_death_no_more_than_twelve_months_were_missing() {
        LocalDate died = LocalDate.of(2026, 6, 15);
        LocalDate last = died.plusMonths(12).minusYears(50);
        since(last)
                .ended(MembershipEnd.DIED, died)
                .declare(posthumous(50, AWARD))
                .isAccepted();
        since(last.plusDays(1))
                .ended(MembershipEnd.DIED, died)
                .declare(posthumous(50, AWARD))
                .refusedBy("membership.badge-near-enough");
    }

    @Test
    void the_ground_fits_life_and_death() {
        since(AWARD.minusYears(30)).declare(posthumous(30, AWARD)).refusedBy("membership.badge-kind-fits");
        since(AWARD.minusYears(30))
                .ended(MembershipEnd.DIED, DAY.minusDays(9))
                .declare(asked(30, AWARD))
                .refusedBy("membership.badge-kind-fits");
        since(AWARD.minusYears(30))
                .ended(MembershipEnd.LEFT, DAY.minusDays(9))
                .declare(posthumous(30, AWARD))
                .refusedBy("membership.badge-kind-fits");
    }

    @ParameterizedTest
    @CsvSource({"REPRIMAND,6", "WARNING,9", "DISMISSAL,12"})
    void after_discipline_the_wait_ends_on_its_last_day(BadgeDiscipline measure, int months) {
        LocalDate last = DAY.minusMonths(months);
        since(AWARD.minusYears(30)).declare(disciplined(30, measure, last)).isAccepted();
        since(AWARD.minusYears(30))
                .declare(disciplined(30, measure, last.plusDays(1)))
                .refusedBy("membership.badge-wait-after-discipline");
    }

    @Test
    void a_measure_and_its_date_go_together() {
        since(AWARD.minusYears(30))
                .declare(disciplined(30, BadgeDiscipline.WARNING, null))
                .refusedBy("membership.badge-discipline-dated");
        since(AWARD.minusYears(30))
                .declare(disciplined(30, null, DAY.minusYears(2)))
                .refusedBy("membership.badge-discipline-dated");
    }

    @Test
    void only_published_steps_and_days_of_award_that_lie_ahead_count() {
        BadgeLife life = since(LocalDate.of(1970, 1, 1));
        life.declare(asked(35, AWARD)).refusedBy("membership.badge-step");
        life.declare(asked(30, AWARD.plusDays(1))).refusedBy("membership.badge-award-day");
        life.declare(asked(30, LocalDate.of(2026, 5, 19))).refusedBy("membership.badge-award-ahead");
        life.declare(asked(30, AWARD), AWARD).isAccepted();
        life.declare(asked(40, LocalDate.of(2026, 9, 2))).refusedBy("membership.matter-stage");
    }

    @Test
    void a_province_adds_days_of_its_own() {
        LocalDate further = LocalDate.of(2026, 12, 22);
        BadgeLife life = since(LocalDate.of(1970, 1, 1));
        life.declare(asked(30, further)).refusedBy("membership.badge-award-day");
        life.life()
                .given(
                        BadgeDays.TYPE,
                        BadgeDaysId.of(Life.PROVINCE).raw(),
                        new BadgeDaySet(
                                BadgeDaysId.of(Life.PROVINCE),
                                DAY,
                                Life.PROVINCE,
                                DecidingOrgan.STANDING_COMMITTEE,
                                "220-QĐ/TU",
                                further));
        life.declare(asked(30, further)).isAccepted();
    }

    @Test
    void time_outside_the_Party_is_taken_off_as_years_months_and_days() {
        DeclareBadge gap = new DeclareBadge(
                LifeExample.MEMBERSHIP,
                BadgeKind.REGULAR,
                30,
                AWARD,
                Optional.of(1),
                Optional.of(2),
                Optional.of(3),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        LocalDate last = AWARD.minusDays(3).minusMonths(2).minusYears(31);
        BadgeLife life = since(last);
        life.declare(gap).isAccepted();
        assertThat(life.file().declared().orElseThrow().reachedOn()).isEqualTo(AWARD);
        since(last.plusDays(1)).declare(gap).refusedBy("membership.badge-party-age");
    }

    @Test
    void an_exempt_member_keeps_the_right() {
        since(AWARD.minusYears(30), Activity.EXEMPT).declare(asked(30, AWARD)).isAccepted();
    }

    @Test
    void the_same_declaration_sent_twice_changes_nothing() {
        BadgeLife life = since(AWARD.minusYears(30));
        life.declare(asked(30, AWARD)).wrote(BadgeDeclared.class);
        life.declare(asked(30, AWARD)).isAccepted();
        assertThat(life.file().declared().orElseThrow().round()).isEqualTo(1);
    }
}
