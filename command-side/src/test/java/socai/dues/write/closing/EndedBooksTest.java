package socai.dues.write.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.dues.write.Ledger.DUE;
import static socai.dues.write.Ledger.month;
import static socai.membership.events.LifeExample.MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.dues.events.DuesBookEvent.DuesRemitted;
import socai.dues.events.DuesBookEvent.DuesYearSettled;
import socai.dues.events.DuesBookId;
import socai.dues.write.Ledger;
import socai.membership.events.LifeExample;
import socai.membership.write.Life;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Offices;
import socai.organisation.write.Organisation;
import socai.organisation.write.OrganisationAuthority;
import socai.organisation.write.Roll;
import socai.policy.write.TestPolicies;
import socai.spine.Act;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.PersonId;
import socai.spine.write.Acts;
import socai.spine.write.WithRights;

/** The money of organisations that ended goes on to those that stand. */
class EndedBooksTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 3);
    private static final LocalDate ENDED = LocalDate.of(2026, 7, 2);
    private static final DuesBookId BOOK = DuesBookId.of(Life.CELL, 2026);

    private final Ledger ledger = Ledger.insured();

    private void closedJune() {
        ledger.pay(month(2026, 6), 1, DUE).isAccepted();
        ledger.life()
                .when(
                        new CloseDuesMonthDecider(),
                        new CloseDuesMonth(BOOK, month(2026, 6)),
                        Acts.on(LocalDate.of(2026, 7, 1), Life.CELL))
                .isAccepted();
    }

    private DuesRemitted remitted() {
        return ledger.life()
                .when(new RemitDuesDecider(), new RemitDues(BOOK, "05-CT/CB"), Acts.on(JULY, Life.CELL))
                .event(DuesRemitted.class);
    }

    private void ended(OrganisationId organisation) {
        ledger.life()
                .given(
                        Organisation.TYPE,
                        organisation.raw(),
                        new OrganisationDissolved(organisation, ENDED, DissolutionReason.MERGED, Optional.empty()));
    }

    @Test
    void a_cell_that_ended_with_its_superior_sends_to_the_next_one_that_stands() {
        closedJune();
        ended(Life.CELL);
        ended(Life.GRASSROOTS);

        assertThat(remitted().superior()).isEqualTo(Life.ABOVE);
    }

    @Test
    void what_was_sent_to_a_superior_that_ended_is_confirmed_from_above() {
        closedJune();
        assertThat(remitted().superior()).isEqualTo(Life.GRASSROOTS);
        ended(Life.GRASSROOTS);
        PersonId secretary = LifeExample.person("secretary above");
        ledger.life()
                .given(
                        Offices.TYPE,
                        Offices.stream(Life.ABOVE),
                        new OfficeAssumed(
                                Life.ABOVE,
                                OfficeKind.SECRETARY,
                                secretary,
                                Life.FOUNDED,
                                Optional.empty(),
                                Optional.of("05-QĐ/TU")));

        assertThat(WithRights.refusals(
                        new ConfirmRemittanceDecider(),
                        new ConfirmRemittance(BOOK, 1),
                        new Act(
                                CommandId.named("confirmed from above"),
                                "account-1",
                                Optional.of(secretary),
                                new OfficeRef(OfficeKind.SECRETARY, Life.ABOVE),
                                LocalDate.of(2026, 11, 22),
                                LocalDate.of(2026, 11, 22),
                                Origin.DIRECT,
                                Optional.empty(),
                                Optional.empty()),
                        ledger.life().events(),
                        new OrganisationAuthority(),
                        TestPolicies.book()))
                .isEmpty();
    }

    @Test
    void the_settlement_of_a_merged_cell_counts_those_who_sat_there_last() {
        ledger.life()
                .given(
                        Roll.TYPE,
                        Roll.stream(Life.CELL, RollKind.CELL),
                        new RollEntriesOpened(
                                Life.CELL,
                                RollKind.CELL,
                                List.of(new RollEntry(MEMBER, RollStanding.OFFICIAL, Life.FOUNDED))),
                        new RollEntryClosed(Life.CELL, RollKind.CELL, MEMBER, ENDED, RollExit.TRANSFERRED));
        closedJune();
        remitted();
        ledger.life()
                .when(new ConfirmRemittanceDecider(), new ConfirmRemittance(BOOK, 1), Acts.on(JULY, Life.GRASSROOTS))
                .isAccepted();
        ended(Life.CELL);

        assertThat(ledger.life()
                        .when(new SettleDuesYearDecider(), new SettleDuesYear(BOOK), Acts.on(JULY, Life.CELL))
                        .event(DuesYearSettled.class)
                        .members())
                .isEqualTo(1);
    }
}
