package socai.dues.write.deferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.dues.write.Ledger.DUE;
import static socai.dues.write.Ledger.TODAY;
import static socai.dues.write.Ledger.month;
import static socai.membership.events.LifeExample.MEMBERSHIP;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.dues.events.Deferral;
import socai.dues.events.DuesAccountEvent.DuesDeferralGranted;
import socai.dues.events.DuesAccountEvent.DuesDeferralRefused;
import socai.dues.events.DuesAccountEvent.DuesDeferralRequested;
import socai.dues.write.Ledger;
import socai.membership.write.Life;
import socai.spine.NoPolicyInForce;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** {@code RequestDuesDeferral} and {@code DecideDuesDeferral}. */
class DuesDeferralTest {

    private final Ledger ledger = Ledger.insured();

    private Outcome ask(LocalDate from, int months, int length, LocalDate day) {
        return ledger.life()
                .when(
                        new RequestDuesDeferralDecider(),
                        new RequestDuesDeferral(MEMBERSHIP, from, months, length, Optional.empty()),
                        Acts.on(day, Life.CELL));
    }

    private Outcome ask(LocalDate from, int months, int length) {
        return ask(from, months, length, TODAY);
    }

    private Outcome decide(OrganisationId by, boolean granted) {
        return ledger.life()
                .when(
                        new DecideDuesDeferralDecider(),
                        new DecideDuesDeferral(MEMBERSHIP, by, granted, "33-QĐ/ĐU"),
                        Acts.on(TODAY, by));
    }

    @Test
    void the_superior_lets_months_be_paid_later_and_they_stay_due() {
        assertThat(ask(month(2026, 5), 3, 6).event(DuesDeferralRequested.class).askedOf())
                .isEqualTo(Life.GRASSROOTS);
        decide(Life.ABOVE, true).refusedBy("dues.competent-for-deferral");
        assertThat(decide(Life.GRASSROOTS, true)
                        .event(DuesDeferralGranted.class)
                        .deferral())
                .isEqualTo(new Deferral(month(2026, 5), 3, 6));

        ledger.pay(month(2026, 5), 1, DUE + 1).refusedBy("dues.not-more-than-due");
        ledger.pay(month(2026, 5), 1, DUE).isAccepted();
    }

    @Test
    void it_runs_as_long_as_is_published_and_no_longer() {
        ask(month(2026, 5), 3, 13).refusedBy("dues.deferral-length");
        ask(month(2026, 5), 1, 0).refusedBy("dues.deferral-length", "dues.deferral-months", "dues.deferral-runs");
        ask(month(2026, 5), 12, 12).isAccepted();
    }

    @Test
    void its_months_begin_while_it_runs() {
        ask(month(2026, 5), 7, 6).refusedBy("dues.deferral-months");
        ask(month(2026, 5), 0, 6).refusedBy("dues.deferral-months");
        ask(LocalDate.of(2026, 5, 2), 1, 6).refusedBy("dues.month-begins");
        ask(month(2026, 5), 6, 6).isAccepted();
    }

    @Test
    void nobody_asks_for_a_time_that_is_over() {
        ask(month(2026, 3), 1, 3, LocalDate.of(2026, 6, 1)).refusedBy("dues.deferral-runs");
        ask(month(2026, 3), 1, 3, LocalDate.of(2026, 5, 31)).isAccepted();
    }

    @Test
    void no_month_is_put_off_twice_and_one_application_waits_at_a_time() {
        decide(Life.GRASSROOTS, true).refusedBy("dues.deferral-stands");
        ask(month(2026, 5), 3, 6).isAccepted();
        ask(month(2026, 9), 1, 2).refusedBy("dues.deferral-stands");
        decide(Life.GRASSROOTS, true).isAccepted();
        decide(Life.GRASSROOTS, true).refusedBy("dues.deferral-stands");

        ask(month(2026, 7), 1, 12).refusedBy("dues.deferral-apart");
        ask(month(2026, 4), 2, 12).refusedBy("dues.deferral-apart");
        ask(month(2026, 4), 1, 12).isAccepted();
        assertThat(decide(Life.GRASSROOTS, false)
                        .event(DuesDeferralRefused.class)
                        .decidedBy())
                .isEqualTo(Life.GRASSROOTS);
        assertThat(ask(month(2026, 8), 1, 12).event(DuesDeferralRequested.class).round())
                .isEqualTo(3);
    }

    @Test
    void before_the_regulation_nothing_was_put_off() {
        assertThatThrownBy(() -> ask(month(2026, 1), 1, 12, LocalDate.of(2026, 1, 31)))
                .isInstanceOf(NoPolicyInForce.class);
        ask(month(2026, 1), 1, 12, LocalDate.of(2026, 2, 1)).isAccepted();
    }

    @Test
    void whoever_has_the_application_decides_wherever_the_member_goes() {
        ask(month(2026, 5), 3, 6).isAccepted();
        ledger.move(LocalDate.of(2026, 6, 5));
        assertThat(decide(Life.GRASSROOTS, true)
                        .event(DuesDeferralGranted.class)
                        .organisation())
                .isEqualTo(Life.OTHER_CELL);
    }
}
