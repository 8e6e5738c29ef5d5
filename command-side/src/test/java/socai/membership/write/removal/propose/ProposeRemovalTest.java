package socai.membership.write.removal.propose;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.write.EndingLife.DAY;
import static socai.membership.write.EndingLife.absence;
import static socai.membership.write.EndingLife.official;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socai.membership.events.RemovalEvent.RemovalProposed;
import socai.membership.events.RemovalGround;
import socai.membership.events.Standing;
import socai.membership.write.EndingLife;
import socai.membership.write.Life;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class ProposeRemovalTest {

    private static Outcome propose(Life life, ProposeRemoval command) {
        return life.when(new ProposeRemovalDecider(), command, Acts.on(DAY, CELL));
    }

    private static ProposeRemoval with(
            RemovalGround ground,
            @Nullable Integer months,
            @Nullable Integer inYear,
            @Nullable Integer years,
            @Nullable Integer reminders,
            @Nullable LocalDate educatedOn) {
        return new ProposeRemoval(
                MEMBERSHIP,
                ground,
                Optional.ofNullable(months),
                Optional.ofNullable(inYear),
                Optional.ofNullable(years),
                Optional.ofNullable(reminders),
                Optional.ofNullable(educatedOn),
                "05-BC/CB",
                Optional.empty());
    }

    @Test
    void three_months_of_absence_in_one_calendar_year_after_a_reminder_are_a_ground() {
        Life life = official();
        assertThat(propose(life, absence(3)).event(RemovalProposed.class).round())
                .isEqualTo(1);
        propose(life, absence(3)).wroteNothing();
        propose(life, absence(4)).refusedBy("membership.matter-stage");
    }

    @Test
    void two_months_or_months_of_no_year_or_of_a_year_to_come_are_none() {
        propose(official(), absence(2)).refusedBy("membership.removal-months-reached");
        propose(official(), absence(13)).refusedBy("membership.removal-months-reached");
        propose(official(), with(RemovalGround.ABSENCE, 3, null, null, 1, null))
                .refusedBy("membership.removal-months-reached");
        propose(official(), with(RemovalGround.ABSENCE, 3, 2027, null, 1, null))
                .refusedBy("membership.removal-months-reached");
    }

    @Test
    void dues_unpaid_for_three_months_are_a_ground_only_after_a_reminder() {
        propose(official(), with(RemovalGround.DUES_UNPAID, 3, 2026, null, 1, null))
                .isAccepted();
        propose(official(), with(RemovalGround.DUES_UNPAID, 2, 2026, null, 0, null))
                .refusedBy("membership.removal-months-reached", "membership.removal-reminders-given");
    }

    @Test
    void two_years_in_a_row_below_the_standing_of_a_member_are_a_ground() {
        propose(official(), with(RemovalGround.STANDING_VIOLATED, null, null, 2, null, null))
                .isAccepted();
        propose(official(), with(RemovalGround.STANDING_VIOLATED, null, null, 1, null, null))
                .refusedBy("membership.removal-years-reached");
    }

    @Test
    void lost_will_is_a_ground_after_twelve_full_months_of_education() {
        propose(official(), with(RemovalGround.LOST_WILL, null, null, null, null, DAY.minusMonths(12)))
                .isAccepted();
        propose(
                        official(),
                        with(
                                RemovalGround.LOST_WILL,
                                null,
                                null,
                                null,
                                null,
                                DAY.minusMonths(12).plusDays(1)))
                .refusedBy("membership.removal-education-tried");
        propose(official(), with(RemovalGround.LOST_WILL, null, null, null, null, null))
                .refusedBy("membership.removal-education-tried");
    }

    @Test
    void unfit_on_probation_is_only_who_is_on_probation() {
        ProposeRemoval unfit = with(RemovalGround.UNFIT_ON_PROBATION, null, null, null, null, null);
        propose(EndingLife.member(Standing.PROBATIONARY), unfit).isAccepted();
        propose(official(), unfit).refusedBy("membership.removal-ground-fits-standing");
    }

    @Test
    void nobody_is_removed_who_is_no_member() {
        propose(Life.empty(), absence(3)).refusedBy("membership.member-now");
    }
}
