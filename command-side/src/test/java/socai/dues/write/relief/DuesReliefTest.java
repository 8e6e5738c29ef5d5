package socai.dues.write.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.dues.write.Ledger.DUE;
import static socai.dues.write.Ledger.TODAY;
import static socai.dues.write.Ledger.month;
import static socai.membership.events.LifeExample.MEMBERSHIP;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.dues.events.DuesAccountEvent.DuesPaid;
import socai.dues.events.DuesAccountEvent.DuesReliefGranted;
import socai.dues.events.DuesAccountEvent.DuesReliefRefused;
import socai.dues.events.DuesAccountEvent.DuesReliefReported;
import socai.dues.events.DuesAccountEvent.DuesReliefRequested;
import socai.dues.events.ReliefGround;
import socai.dues.write.Ledger;
import socai.membership.write.Life;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** {@code RequestDuesRelief}, {@code ReportDuesRelief} and {@code DecideDuesRelief}. */
class DuesReliefTest {

    private final Ledger ledger = Ledger.insured();

    private Outcome ask(int percent, LocalDate from, int months) {
        return ledger.life()
                .when(
                        new RequestDuesReliefDecider(),
                        new RequestDuesRelief(
                                MEMBERSHIP, ReliefGround.POOR_HOUSEHOLD, percent, from, months, Optional.empty()),
                        Acts.on(TODAY, Life.CELL));
    }

    private Outcome report() {
        return ledger.life()
                .when(
                        new ReportDuesReliefDecider(),
                        new ReportDuesRelief(MEMBERSHIP, true, "07-BC/CB"),
                        Acts.on(TODAY, Life.CELL));
    }

    private Outcome decide(OrganisationId by, boolean granted) {
        return ledger.life()
                .when(
                        new DecideDuesReliefDecider(),
                        new DecideDuesRelief(MEMBERSHIP, by, granted, "31-QĐ/ĐU"),
                        Acts.on(TODAY, by));
    }

    @Test
    void a_reduction_goes_from_the_member_by_the_cell_to_the_superior_and_lowers_what_is_due() {
        ask(50, month(2026, 7), 12).wrote(DuesReliefRequested.class);
        assertThat(report().event(DuesReliefReported.class).reportedTo()).isEqualTo(Life.GRASSROOTS);
        decide(Life.GRASSROOTS, true).wrote(DuesReliefGranted.class);

        ledger.pay(month(2026, 7), 1, DUE).refusedBy("dues.not-more-than-due");
        assertThat(ledger.pay(month(2026, 7), 1, DUE / 2).event(DuesPaid.class).voluntary())
                .isZero();
        ledger.pay(month(2026, 6), 1, DUE).isAccepted();
    }

    @Test
    void the_steps_and_the_length_are_those_of_the_regulation() {
        for (int percent : new int[] {0, 29, 31, 99, 101}) {
            ask(percent, month(2026, 7), 12).refusedBy("dues.relief-step");
        }
        ask(30, month(2026, 7), 13).refusedBy("dues.relief-length");
        ask(30, month(2026, 7), 0).refusedBy("dues.relief-length");
        ask(30, LocalDate.of(2026, 7, 2), 12).refusedBy("dues.month-begins");
        ask(100, month(2026, 7), 12).isAccepted();
    }

    @Test
    void an_extension_is_a_new_application_and_no_month_is_relieved_twice() {
        ask(70, month(2026, 7), 12).isAccepted();
        ask(70, month(2027, 7), 12).refusedBy("dues.relief-stands");
        report().isAccepted();
        decide(Life.GRASSROOTS, true).isAccepted();

        ask(30, month(2027, 6), 6).refusedBy("dues.relief-apart");
        assertThat(ask(30, month(2027, 7), 6).event(DuesReliefRequested.class).round())
                .isEqualTo(2);
    }

    @Test
    void the_superior_decides_once_the_cell_has_reported() {
        decide(Life.GRASSROOTS, true).refusedBy("dues.relief-stands");
        ask(30, month(2026, 7), 6).isAccepted();
        decide(Life.GRASSROOTS, true).refusedBy("dues.relief-stands");
        report().isAccepted();
        report().refusedBy("dues.relief-stands");

        decide(Life.ABOVE, true).refusedBy("dues.competent-for-relief");
        decide(Life.GRASSROOTS, false).wrote(DuesReliefRefused.class);
        ledger.pay(month(2026, 7), 1, DUE).isAccepted();
    }
}
