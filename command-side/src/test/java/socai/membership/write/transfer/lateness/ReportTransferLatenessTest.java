package socai.membership.write.transfer.lateness;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.transfer.Moving.DAY;
import static socai.membership.write.transfer.Moving.MEMBER;
import static socai.membership.write.transfer.Moving.SECOND_CELL;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.TransferClock;
import socai.membership.events.TransferEvent.TransferLatenessReported;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.write.Life;
import socai.membership.write.transfer.Moving;
import socai.policy.write.TestPolicies;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class ReportTransferLatenessTest {

    private static final WorkingCalendar CALENDAR = TestPolicies.book().calendar();

    private static Outcome report(Moving town, TransferId transfer, TransferClock clock, LocalDate day) {
        return town.life.when(
                new ReportTransferLatenessDecider(),
                new ReportTransferLateness(transfer, clock),
                Acts.on(day, Life.CELL));
    }

    @Test
    void the_limit_for_presenting_is_reported_on_the_day_after_its_last() {
        Moving town = Moving.town();
        TransferId transfer = town.requested(Moving.asked(TransferKind.INTERNAL, Life.OTHER_CELL), DAY);
        report(town, transfer, TransferClock.PRESENT, DAY).refusedBy("membership.transfer-clock-runs");
        town.letter(transfer, Life.GRASSROOTS, DAY);
        LocalDate last = CALENDAR.lastDay(DAY, 30);
        report(town, transfer, TransferClock.PRESENT, last).refusedBy("membership.transfer-limit-passed");
        assertThat(report(town, transfer, TransferClock.PRESENT, last.plusDays(1))
                        .event(TransferLatenessReported.class)
                        .late())
                .isEqualTo(1);
        report(town, transfer, TransferClock.PRESENT, last.plusDays(2)).wroteNothing();
    }

    @Test
    void under_208_the_procedure_is_late_until_it_is_completed() {
        LocalDate effective = LocalDate.of(2026, 8, 3);
        Moving town = Moving.town();
        TransferId transfer = town.requested(
                Moving.asked(MEMBER, Life.CELL, TransferKind.OFFICIAL, SECOND_CELL, effective, Optional.empty()),
                effective);
        LocalDate last = CALENDAR.lastDay(effective, 60);
        report(town, transfer, TransferClock.START, last).refusedBy("membership.transfer-limit-passed");
        report(town, transfer, TransferClock.START, last.plusDays(1)).isAccepted();
    }

    @Test
    void under_294_the_request_meets_the_limit() {
        Moving town = Moving.town();
        TransferId transfer = town.requested(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), DAY);
        report(town, transfer, TransferClock.START, DAY.plusYears(1)).refusedBy("membership.transfer-clock-runs");
    }
}
