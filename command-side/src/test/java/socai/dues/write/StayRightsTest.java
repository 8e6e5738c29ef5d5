package socai.dues.write;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.dues.write.Ledger.TODAY;
import static socai.dues.write.Ledger.month;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.MEMBERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import socai.dues.events.DuesAccountEvent.DuesPaid;
import socai.dues.events.DuesAccountEvent.DuesReliefReported;
import socai.dues.events.DuesCategory;
import socai.dues.events.PaymentChannel;
import socai.dues.events.ReliefGround;
import socai.dues.write.declare.DeclareDuesBase;
import socai.dues.write.declare.DeclareDuesBaseDecider;
import socai.dues.write.payment.RecordDuesPayment;
import socai.dues.write.payment.RecordDuesPaymentDecider;
import socai.dues.write.relief.DecideDuesRelief;
import socai.dues.write.relief.DecideDuesReliefDecider;
import socai.dues.write.relief.ReportDuesRelief;
import socai.dues.write.relief.ReportDuesReliefDecider;
import socai.dues.write.relief.RequestDuesRelief;
import socai.dues.write.relief.RequestDuesReliefDecider;
import socai.membership.events.LifeExample;
import socai.membership.write.Life;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Offices;
import socai.organisation.write.Organisation;
import socai.organisation.write.OrganisationAuthority;
import socai.organisation.write.Roll;
import socai.policy.write.TestPolicies;
import socai.spine.Act;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Decider;
import socai.spine.write.WithRights;

/** Who may do what about the dues of a member who stays in a cell of another commune, by offices and the tree. */
class StayRightsTest {

    private static final OrganisationId FAR = OrganisationId.of("org-far-commune");
    private static final OrganisationId HOST = OrganisationId.of("org-far-cell");
    private static final List<String> NONE = List.of();

    private final Ledger ledger = Ledger.insured();

    @BeforeEach
    void the_member_stays_in_a_cell_of_another_commune() {
        established(FAR, Life.ABOVE, OrganisationRank.GRASSROOTS, OrganisationForm.DANG_BO);
        established(HOST, FAR, OrganisationRank.CELL, OrganisationForm.CHI_BO);
        ledger.life()
                .given(
                        Roll.TYPE,
                        Roll.stream(Life.CELL, RollKind.CELL),
                        new RollEntriesOpened(
                                Life.CELL,
                                RollKind.CELL,
                                List.of(new RollEntry(MEMBER, RollStanding.OFFICIAL, Life.FOUNDED))));
        List.of(Life.CELL, Life.GRASSROOTS, HOST, FAR).forEach(this::appointed);
        ledger.stay(Optional.of(HOST), LocalDate.of(2026, 4, 15));
    }

    private void established(OrganisationId id, OrganisationId parent, OrganisationRank rank, OrganisationForm form) {
        ledger.life()
                .given(
                        Organisation.TYPE,
                        id.raw(),
                        new OrganisationEstablished(
                                id,
                                "Tổ chức " + id.raw(),
                                Optional.of(parent),
                                List.of(parent),
                                "type",
                                rank,
                                form,
                                Optional.empty(),
                                false,
                                false,
                                Life.FOUNDED,
                                Optional.empty()));
    }

    private void appointed(OrganisationId organisation) {
        ledger.life()
                .given(
                        Offices.TYPE,
                        Offices.stream(organisation),
                        new OfficeAssumed(
                                organisation,
                                OfficeKind.SECRETARY,
                                secretaryOf(organisation),
                                Life.FOUNDED,
                                Optional.empty(),
                                Optional.of("05-QĐ/TU")));
    }

    private static PersonId secretaryOf(OrganisationId organisation) {
        return LifeExample.person("secretary of " + organisation.raw());
    }

    private static Act act(OfficeKind office, OrganisationId organisation, PersonId person) {
        return new Act(
                CommandId.named("stay", organisation.raw(), person.raw()),
                "account-1",
                Optional.of(person),
                new OfficeRef(office, organisation),
                TODAY,
                TODAY,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
    }

    private <C extends Command, S, F extends Record> List<String> refusals(
            Decider<C, S, F> decider, C command, Act by) {
        return WithRights.refusals(
                decider, command, by, ledger.life().events(), new OrganisationAuthority(), TestPolicies.book());
    }

    private <C extends Command, S, F extends Record> List<String> secretary(
            Decider<C, S, F> decider, C command, OrganisationId of) {
        return refusals(decider, command, act(OfficeKind.SECRETARY, of, secretaryOf(of)));
    }

    private static DeclareDuesBase declaration() {
        return new DeclareDuesBase(
                MEMBERSHIP,
                DuesCategory.INSURED,
                Optional.of(Personal.of(MEMBER, 9_000_000L)),
                Optional.empty(),
                month(2026, 7));
    }

    private static RequestDuesRelief application() {
        return new RequestDuesRelief(MEMBERSHIP, ReliefGround.POOR_HOUSEHOLD, 50, month(2026, 7), 12, Optional.empty());
    }

    private static RecordDuesPayment payment() {
        return new RecordDuesPayment(MEMBERSHIP, month(2026, 5), 1, Ledger.DUE, false, PaymentChannel.CASH, TODAY);
    }

    private static DecideDuesRelief decision(OrganisationId by) {
        return new DecideDuesRelief(MEMBERSHIP, by, true, "08-QĐ/ĐU");
    }

    private void applied() {
        ledger.life()
                .when(new RequestDuesReliefDecider(), application(), act(OfficeKind.MEMBER, Life.CELL, MEMBER))
                .isAccepted();
        assertThat(ledger.life()
                        .when(
                                new ReportDuesReliefDecider(),
                                new ReportDuesRelief(MEMBERSHIP, true, "04-BC/CB"),
                                act(OfficeKind.SECRETARY, HOST, secretaryOf(HOST)))
                        .event(DuesReliefReported.class)
                        .reportedTo())
                .isEqualTo(FAR);
    }

    @Test
    void members_declare_and_apply_from_where_they_sit() {
        Act own = act(OfficeKind.MEMBER, Life.CELL, MEMBER);
        assertThat(refusals(new DeclareDuesBaseDecider(), declaration(), own)).isEqualTo(NONE);
        assertThat(refusals(new RequestDuesReliefDecider(), application(), own)).isEqualTo(NONE);
        assertThat(refusals(
                        new DeclareDuesBaseDecider(), declaration(), act(OfficeKind.MEMBER, HOST, secretaryOf(HOST))))
                .isNotEqualTo(NONE);
    }

    @Test
    void the_host_keeps_the_book_and_the_home_does_not() {
        assertThat(secretary(new RecordDuesPaymentDecider(), payment(), HOST)).isEqualTo(NONE);
        assertThat(secretary(new RecordDuesPaymentDecider(), payment(), Life.CELL))
                .isNotEqualTo(NONE);
    }

    @Test
    void relief_is_decided_where_the_host_reported_it_though_the_home_lies_in_another_commune() {
        applied();

        assertThat(secretary(new DecideDuesReliefDecider(), decision(FAR), FAR)).isEqualTo(NONE);
        assertThat(secretary(new DecideDuesReliefDecider(), decision(Life.GRASSROOTS), Life.GRASSROOTS))
                .isNotEqualTo(NONE);
    }

    @Test
    void what_was_reported_stays_with_whom_it_was_reported_to() {
        applied();
        ledger.move(LocalDate.of(2026, 6, 1));

        assertThat(secretary(new DecideDuesReliefDecider(), decision(FAR), FAR)).isEqualTo(NONE);
        assertThat(secretary(new DecideDuesReliefDecider(), decision(Life.GRASSROOTS), Life.GRASSROOTS))
                .isNotEqualTo(NONE);
    }

    @Test
    void when_the_host_has_ended_the_home_keeps_the_dues() {
        ledger.life()
                .given(
                        Organisation.TYPE,
                        HOST.raw(),
                        new OrganisationDissolved(HOST, TODAY, DissolutionReason.MERGED, Optional.empty()));

        assertThat(secretary(new RecordDuesPaymentDecider(), payment(), HOST)).isNotEqualTo(NONE);
        assertThat(secretary(new RecordDuesPaymentDecider(), payment(), Life.CELL))
                .isEqualTo(NONE);
        assertThat(ledger.pay(month(2026, 5), 1, Ledger.DUE)
                        .event(DuesPaid.class)
                        .organisation())
                .isEqualTo(Life.CELL);
        assertThat(secretary(new DeclareDuesBaseDecider(), declaration(), Life.CELL))
                .isEqualTo(NONE);
        assertThat(secretary(new RequestDuesReliefDecider(), application(), Life.CELL))
                .isEqualTo(NONE);
    }
}
