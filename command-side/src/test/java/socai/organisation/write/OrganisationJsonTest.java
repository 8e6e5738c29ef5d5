package socai.organisation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.OTHER_COMMUNE;
import static socai.organisation.events.OrganisationExamples.PROVINCE;
import static socai.organisation.events.OrganisationExamples.cellRoll;
import static socai.organisation.events.OrganisationExamples.commune;
import static socai.organisation.events.OrganisationExamples.communeTerm;
import static socai.organisation.events.OrganisationExamples.people;
import static socai.organisation.events.OrganisationExamples.person;
import static socai.organisation.events.OrganisationExamples.seated;
import static socai.organisation.write.OrganisationTree.TODAY;
import static socai.organisation.write.OrganisationTree.decisions;
import static socai.organisation.write.OrganisationTree.secretaryOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import socai.organisation.events.AppointmentEvent.AppointmentConfirmed;
import socai.organisation.events.AppointmentEvent.AppointmentProposed;
import socai.organisation.events.AppointmentEvent.AppointmentWithdrawn;
import socai.organisation.events.AppointmentId;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OfficeExit;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.events.OfficesEvent.OfficeEnded;
import socai.organisation.events.OrganisationEvent.AdmissionPowerDelegated;
import socai.organisation.events.OrganisationEvent.AdmissionPowerWithdrawn;
import socai.organisation.events.OrganisationEvent.ChildAttached;
import socai.organisation.events.OrganisationEvent.ChildDetached;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationRenamed;
import socai.organisation.events.OrganisationEvent.OrganisationReparented;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollEvent.RollMarkEnded;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollEvent.RollStandingChanged;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.events.RollStanding;
import socai.organisation.write.appointment.ConfirmAppointment;
import socai.organisation.write.appointment.ProposeAppointment;
import socai.organisation.write.appointment.ProposeAppointmentDecider;
import socai.organisation.write.appointment.WithdrawAppointment;
import socai.organisation.write.committee.SeatCommitteeMembers;
import socai.organisation.write.committee.SeatCommitteeMembersDecider;
import socai.organisation.write.committee.UnseatCommitteeMember;
import socai.organisation.write.committee.UnseatCommitteeMemberDecider;
import socai.organisation.write.delegation.DelegateAdmissionPower;
import socai.organisation.write.delegation.WithdrawAdmissionPower;
import socai.organisation.write.dissolve.DissolveOrganisation;
import socai.organisation.write.dissolve.DissolveOrganisationDecider;
import socai.organisation.write.establish.EstablishOrganisation;
import socai.organisation.write.establish.EstablishOrganisationDecider;
import socai.organisation.write.office.AppointToOffice;
import socai.organisation.write.office.AppointToOfficeDecider;
import socai.organisation.write.office.EndOffice;
import socai.organisation.write.rename.RenameOrganisation;
import socai.organisation.write.reparent.ReparentOrganisation;
import socai.organisation.write.reparent.ReparentOrganisationDecider;
import socai.organisation.write.term.BeginCommitteeTerm;
import socai.spine.OfficeKind;
import socai.spine.time.Deadline;
import tools.jackson.databind.json.JsonMapper;

/** Events, commands and facts consist of what JSON gives back unchanged; their stored form is pinned elsewhere. */
class OrganisationJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Optional<String> NUMBER = Optional.of("12-QĐ/TU");

    private static final EstablishOrganisation ESTABLISH = new EstablishOrganisation(
            "Chi bộ Trường tiểu học",
            Optional.of(COMMUNE),
            "chi-bo",
            OrganisationRank.CELL,
            OrganisationForm.CHI_BO,
            Optional.of("38.168.053.000.001"),
            false,
            false,
            TODAY,
            Optional.empty());
    private static final ReparentOrganisation REPARENT = new ReparentOrganisation(CELL, OTHER_COMMUNE, TODAY, NUMBER);
    private static final DissolveOrganisation DISSOLVE =
            new DissolveOrganisation(CELL, TODAY, DissolutionReason.MERGED, NUMBER);
    private static final AppointToOffice APPOINT =
            new AppointToOffice(CELL, OfficeKind.SECRETARY, person(1), TODAY, Optional.of(TODAY.plusYears(5)), NUMBER);
    private static final AppointmentId APPOINTMENT = AppointmentId.of("apt-1");
    private static final ProposeAppointment PROPOSE = new ProposeAppointment(
            CELL, OfficeKind.SECRETARY, person(1), TODAY, Optional.of(TODAY.plusYears(5)), NUMBER);
    private static final SeatCommitteeMembers SEAT =
            new SeatCommitteeMembers(COMMUNE, RollKind.STANDING_COMMITTEE, people(1, 3), TODAY, NUMBER);
    private static final UnseatCommitteeMember UNSEAT = new UnseatCommitteeMember(
            COMMUNE, RollKind.COMMITTEE, person(1), TODAY, RollExit.RESIGNED, Optional.empty());

    static Stream<Record> events() {
        return Stream.of(
                commune(),
                new OrganisationRenamed(CELL, "Chi bộ 1", TODAY, NUMBER),
                new OrganisationReparented(
                        CELL, Optional.empty(), COMMUNE, List.of(COMMUNE, PROVINCE), TODAY, Optional.empty()),
                new OrganisationDissolved(CELL, TODAY, DissolutionReason.DIVIDED, NUMBER),
                communeTerm(),
                new AdmissionPowerDelegated(COMMUNE, TODAY, "12-QĐ/TU"),
                new AdmissionPowerWithdrawn(COMMUNE, TODAY, "13-QĐ/TU"),
                new ChildAttached(COMMUNE, CELL, TODAY),
                new ChildDetached(COMMUNE, CELL, TODAY),
                new OfficeAssumed(CELL, OfficeKind.SECRETARY, person(1), TODAY, Optional.empty(), NUMBER),
                new OfficeEnded(CELL, OfficeKind.SECRETARY, person(1), TODAY, TODAY, OfficeExit.RETIRED, NUMBER),
                cellRoll(people(1, 2), people(3, 3)),
                new RollStandingChanged(CELL, RollKind.CELL, person(3), RollStanding.OFFICIAL, TODAY),
                new RollEntryClosed(CELL, RollKind.CELL, person(1), TODAY, RollExit.TRANSFERRED),
                new RollMarkSet(CELL, RollKind.CELL, person(1), RollMark.EXEMPT, TODAY, Optional.empty()),
                new RollMarkEnded(CELL, RollKind.CELL, person(1), RollMark.EXEMPT, TODAY),
                Roll.NONE
                        .evolve(cellRoll(people(1, 2), people(3, 3)))
                        .electorate(TODAY)
                        .fixedFor("vote-1", CELL, RollKind.CELL, TODAY),
                new AppointmentProposed(
                        APPOINTMENT,
                        CELL,
                        OfficeKind.SECRETARY,
                        person(1),
                        TODAY,
                        Optional.empty(),
                        NUMBER,
                        person(2),
                        new Deadline(TODAY, 30, "days")),
                new AppointmentConfirmed(APPOINTMENT, CELL, person(3), TODAY),
                new AppointmentWithdrawn(APPOINTMENT, CELL, TODAY));
    }

    static Stream<Record> commands() {
        return Stream.of(
                ESTABLISH,
                new RenameOrganisation(CELL, "Chi bộ 1", TODAY, NUMBER),
                REPARENT,
                DISSOLVE,
                new DelegateAdmissionPower(COMMUNE, TODAY, "12-QĐ/TU"),
                new BeginCommitteeTerm(
                        COMMUNE,
                        "2025–2030",
                        FOUNDED.plusDays(50),
                        Optional.empty(),
                        "01-NQ/ĐH",
                        Optional.of(FOUNDED.plusDays(48))),
                new WithdrawAdmissionPower(COMMUNE, TODAY, "13-QĐ/TU"),
                APPOINT,
                new EndOffice(CELL, OfficeKind.SECRETARY, person(1), TODAY, OfficeExit.DIED, Optional.empty()),
                SEAT,
                UNSEAT,
                PROPOSE,
                new ConfirmAppointment(APPOINTMENT),
                new WithdrawAppointment(APPOINTMENT));
    }

    /** Facts as the deciders themselves gather them, with everything present that can be. */
    static Stream<Record> facts() {
        var establish = decisions(new EstablishOrganisationDecider());
        establish.when(ESTABLISH, secretaryOf(COMMUNE)).isAccepted();
        return Stream.of(
                establish.when(ESTABLISH, secretaryOf(COMMUNE)).facts(),
                decisions(new ReparentOrganisationDecider())
                        .when(REPARENT, secretaryOf(PROVINCE))
                        .facts(),
                decisions(new DissolveOrganisationDecider())
                        .when(DISSOLVE, secretaryOf(COMMUNE))
                        .facts(),
                decisions(new AppointToOfficeDecider())
                        .when(APPOINT, secretaryOf(COMMUNE))
                        .facts(),
                decisions(new ProposeAppointmentDecider())
                        .when(PROPOSE, secretaryOf(COMMUNE))
                        .facts(),
                decisions(new SeatCommitteeMembersDecider())
                        .given(
                                Roll.TYPE,
                                Roll.stream(COMMUNE, RollKind.COMMITTEE),
                                seated(COMMUNE, RollKind.COMMITTEE, people(1, 2)))
                        .when(SEAT, secretaryOf(COMMUNE))
                        .facts(),
                decisions(new UnseatCommitteeMemberDecider())
                        .when(UNSEAT, secretaryOf(COMMUNE))
                        .facts());
    }

    @ParameterizedTest
    @MethodSource({"events", "commands", "facts"})
    void it_comes_back_equal(Record written) {
        assertThat(JSON.readValue(JSON.writeValueAsString(written), written.getClass()))
                .isEqualTo(written);
    }

    @Test
    void every_event_and_every_command_has_an_example_here() {
        assertThat(events().map(Record::getClass).distinct()).hasSize(20);
        assertThat(commands().map(Record::getClass).distinct()).hasSize(14);
    }
}
