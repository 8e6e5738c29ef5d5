package socai.membership.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socai.dues.events.Deferral;
import socai.dues.events.DuesAccountEvent.DuesDeferralGranted;
import socai.dues.events.DuesAccountId;
import socai.dues.events.DuesExample;
import socai.membership.events.LifeExample;
import socai.spine.read.Ledger;

class DeferralDueTest {

    private final Ledger ledger = new Ledger();

    /** Of two that run the later one is followed; the list shows it while it runs and no longer. */
    @Test
    void dues_that_are_put_off_are_a_period_until_their_last_day() {
        DuesAccountId account = DuesExample.ACCOUNT;
        ledger.add("dues-account", account.raw(), DuesExample.DAY, DuesExample.deferralGranted());
        ledger.add(
                "dues-account",
                account.raw(),
                DuesExample.DAY,
                new DuesDeferralGranted(
                        account,
                        DuesExample.DAY,
                        LifeExample.MEMBER,
                        LifeExample.CELL,
                        new Deferral(LocalDate.of(2026, 2, 1), 1, 3),
                        LifeExample.GRASSROOTS,
                        "35-QĐ/ĐU"));

        Map<String, @Nullable Object> clock = ledger.fold(new DueProjection())
                .get(DueTables.CLOCK, Map.of("dossier", account.raw(), "kind", ClockKind.DUES_DEFERRAL.name()))
                .orElseThrow();
        assertThat(clock)
                .containsEntry("start_on", LocalDate.of(2026, 4, 1))
                .containsEntry("length", 6)
                .containsEntry("unit", "months")
                .containsEntry("org_id", LifeExample.CELL.raw());
        assertThat(ClockKind.DUES_DEFERRAL.isPeriod()).isTrue();
    }
}
