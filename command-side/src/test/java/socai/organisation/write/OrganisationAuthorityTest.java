package socai.organisation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.CENTRE;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.OTHER_COMMUNE;
import static socai.organisation.events.OrganisationExamples.PROVINCE;
import static socai.organisation.events.OrganisationExamples.cell;
import static socai.organisation.events.OrganisationExamples.cellRoll;
import static socai.organisation.events.OrganisationExamples.centre;
import static socai.organisation.events.OrganisationExamples.commune;
import static socai.organisation.events.OrganisationExamples.organisation;
import static socai.organisation.events.OrganisationExamples.otherCommune;
import static socai.organisation.events.OrganisationExamples.people;
import static socai.organisation.events.OrganisationExamples.person;
import static socai.organisation.events.OrganisationExamples.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OfficeExit;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.events.OfficesEvent.OfficeEnded;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationReparented;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.spine.Act;
import socai.spine.Authority;
import socai.spine.CommandId;
import socai.spine.DomainEvent;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.PersonId;
import socai.spine.Seen;
import socai.spine.StreamRead;
import socai.spine.StreamType;
import socai.spine.write.Reader;

class OrganisationAuthorityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PersonId SECRETARY = person(1);

    private final Map<String, List<DomainEvent>> streams = new HashMap<>();
    private final OrganisationAuthority authority = new OrganisationAuthority();

    @BeforeEach
    void a_tree_with_a_secretary_of_the_commune() {
        write(CENTRE.raw(), centre());
        write(PROVINCE.raw(), province());
        write(COMMUNE.raw(), commune());
        write(OTHER_COMMUNE.raw(), otherCommune());
        write(CELL.raw(), cell());
        assume(COMMUNE, FOUNDED, Optional.empty());
    }

    private void write(String stream, DomainEvent event) {
        streams.computeIfAbsent(stream, unknown -> new ArrayList<>()).add(event);
    }

    private void assume(OrganisationId organisation, LocalDate from, Optional<LocalDate> until) {
        write(
                Offices.stream(organisation),
                new OfficeAssumed(organisation, OfficeKind.SECRETARY, SECRETARY, from, until, Optional.of("05-QĐ/TU")));
    }

    private Authority read(Act act, OrganisationId matter) {
        return authority.read(act, matter, new Reader() {
            @Override
            public <S> Seen<S> read(StreamType<S, ?> type, String stream) {
                S state = type.initial();
                List<DomainEvent> events = streams.getOrDefault(stream, List.of());
                for (DomainEvent event : events) {
                    state = type.fold(state, event);
                }
                return new Seen<>(stream, events.size() - 1L, state);
            }

            @Override
            public List<Optional<String>> claimedBy(String kind, List<String> values) {
                throw new IllegalStateException("a right does not depend on claims");
            }
        });
    }

    private static Act act(OfficeKind office, OrganisationId organisation, PersonId person) {
        return act(office, organisation, Optional.of(person), "account-1", TODAY);
    }

    private static Act act(
            OfficeKind office,
            OrganisationId organisation,
            Optional<PersonId> person,
            String account,
            LocalDate today) {
        return new Act(
                CommandId.named("authority"),
                account,
                person,
                new OfficeRef(office, organisation),
                FOUNDED,
                today,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void the_distance_is_how_far_below_the_office_the_matter_lies() {
        Act act = act(OfficeKind.SECRETARY, COMMUNE, SECRETARY);

        assertThat(read(act, COMMUNE).distance()).isZero();
        assertThat(read(act, CELL).distance()).isEqualTo(1);
        assertThat(read(act, PROVINCE).distance()).isEqualTo(-1);
        assertThat(read(act, OTHER_COMMUNE).distance()).isEqualTo(-1);
        assertThat(read(act, organisation("unknown")).distance()).isEqualTo(-1);
    }

    @Test
    void an_office_far_above_reaches_down_to_the_cell() {
        assume(CENTRE, FOUNDED, Optional.empty());

        Authority read = read(act(OfficeKind.SECRETARY, CENTRE, SECRETARY), CELL);

        assertThat(read.distance()).isEqualTo(3);
        assertThat(read.held()).isTrue();
    }

    @Test
    void an_office_is_held_by_its_holder_only() {
        assertThat(read(act(OfficeKind.SECRETARY, COMMUNE, SECRETARY), COMMUNE).held())
                .isTrue();
        assertThat(read(act(OfficeKind.SECRETARY, COMMUNE, person(2)), COMMUNE).held())
                .isFalse();
        assertThat(read(act(OfficeKind.DEPUTY_SECRETARY, COMMUNE, SECRETARY), COMMUNE)
                        .held())
                .isFalse();
        assertThat(read(act(OfficeKind.SECRETARY, OTHER_COMMUNE, SECRETARY), OTHER_COMMUNE)
                        .held())
                .isFalse();
    }

    @Test
    void an_office_is_judged_today_and_not_on_the_day_for_which_the_act_counts() {
        write(
                Offices.stream(COMMUNE),
                new OfficeEnded(
                        COMMUNE,
                        OfficeKind.SECRETARY,
                        SECRETARY,
                        FOUNDED,
                        TODAY,
                        OfficeExit.RETIRED,
                        Optional.empty()));

        assertThat(read(act(OfficeKind.SECRETARY, COMMUNE, SECRETARY), COMMUNE).held())
                .isFalse();
        assertThat(read(
                                act(
                                        OfficeKind.SECRETARY,
                                        COMMUNE,
                                        Optional.of(SECRETARY),
                                        "account-1",
                                        TODAY.minusDays(1)),
                                COMMUNE)
                        .held())
                .isTrue();
    }

    @Test
    void the_tree_is_that_of_today() {
        write(
                CELL.raw(),
                new OrganisationReparented(
                        CELL, Optional.of(COMMUNE), OTHER_COMMUNE, List.of(), TODAY, Optional.empty()));

        assertThat(read(act(OfficeKind.SECRETARY, COMMUNE, SECRETARY), CELL).distance())
                .isEqualTo(-1);
        assertThat(read(act(OfficeKind.SECRETARY, OTHER_COMMUNE, SECRETARY), CELL)
                        .distance())
                .isEqualTo(1);
    }

    @Test
    void in_an_organisation_that_has_ended_nobody_holds_an_office() {
        write(COMMUNE.raw(), new OrganisationDissolved(COMMUNE, TODAY, DissolutionReason.MERGED, Optional.empty()));

        assertThat(read(act(OfficeKind.SECRETARY, COMMUNE, SECRETARY), COMMUNE).held())
                .isFalse();
    }

    /** A cell that was merged away after the removal: the complaint of whoever was removed from it is still their own. */
    @Test
    void whoever_was_a_member_of_a_cell_that_has_ended_still_was_one() {
        write(Roll.stream(CELL, RollKind.CELL), cellRoll(people(3, 4), List.of()));
        write(
                Roll.stream(CELL, RollKind.CELL),
                new RollEntryClosed(CELL, RollKind.CELL, person(3), TODAY.minusDays(30), RollExit.REMOVED));
        write(
                CELL.raw(),
                new OrganisationDissolved(CELL, TODAY.minusDays(5), DissolutionReason.MERGED, Optional.empty()));

        assertThat(read(act(OfficeKind.FORMER_MEMBER, CELL, person(3)), CELL).held())
                .isTrue();
        assertThat(read(act(OfficeKind.MEMBER, CELL, person(4)), CELL).held())
                .as("nobody is a member of it")
                .isFalse();
        assertThat(read(act(OfficeKind.FORMER_MEMBER, CELL, SECRETARY), CELL).held())
                .as("who never sat there")
                .isFalse();
    }

    @Test
    void a_member_is_whoever_sits_on_the_roll_of_the_cell() {
        write(Roll.stream(CELL, RollKind.CELL), cellRoll(people(3, 4), people(5, 5)));

        assertThat(read(act(OfficeKind.MEMBER, CELL, person(3)), CELL).held()).isTrue();
        assertThat(read(act(OfficeKind.MEMBER, CELL, person(5)), CELL).held()).isTrue();
        assertThat(read(act(OfficeKind.MEMBER, CELL, SECRETARY), CELL).held()).isFalse();
        assertThat(read(act(OfficeKind.FORMER_MEMBER, CELL, person(3)), CELL).held())
                .as("a member is no former one")
                .isFalse();
        assertThat(read(act(OfficeKind.FORMER_MEMBER, CELL, SECRETARY), CELL).held())
                .as("nor is somebody who never sat there")
                .isFalse();
    }

    @Test
    void the_installation_is_near_everything_and_is_nobody() {
        OrganisationId toCome = organisation("to come");

        Authority system = read(act(OfficeKind.SYSTEM, CENTRE, Optional.empty(), "system", TODAY), toCome);

        assertThat(system.held()).isTrue();
        assertThat(system.distance()).isZero();
        assertThat(read(act(OfficeKind.SYSTEM, CENTRE, Optional.of(SECRETARY), "system", TODAY), CELL)
                        .held())
                .isFalse();
        assertThat(read(act(OfficeKind.SYSTEM, CENTRE, Optional.empty(), "account-1", TODAY), CELL)
                        .held())
                .isFalse();
    }

    @Test
    void nobody_acts_in_a_human_office_without_a_person() {
        assertThat(read(act(OfficeKind.SECRETARY, COMMUNE, Optional.empty(), "system", TODAY), COMMUNE)
                        .held())
                .isFalse();
    }

    @Test
    void a_right_names_the_streams_and_versions_it_was_read_from() {
        assertThat(read(act(OfficeKind.SECRETARY, COMMUNE, SECRETARY), CELL).streams())
                .containsExactly(
                        new StreamRead(Offices.stream(COMMUNE), 0),
                        new StreamRead(CELL.raw(), 0),
                        new StreamRead(COMMUNE.raw(), 0));
    }
}
