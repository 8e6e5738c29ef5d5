package socai.membership.write.registerperson;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.membership.events.PersonEvent.PersonRegistered;
import socai.membership.write.Life;
import socai.membership.write.Person;
import socai.spine.Act;
import socai.spine.Effect;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class RegisterPersonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String NAME = "Nguyễn Thị Ánh Tuyết";

    private final Act act = Acts.on(DAY, Life.CELL);
    private final PersonId person = PersonId.of(act.command().derive("per", 0));

    private RegisterPerson command(PersonId subject, String name, LocalDate born, String citizenId, String gender) {
        return new RegisterPerson(
                Personal.of(subject, name),
                Personal.of(subject, born),
                Optional.of(Personal.of(subject, citizenId)),
                Optional.of(Personal.of(subject, gender)),
                Optional.empty(),
                Optional.empty(),
                Life.CELL);
    }

    private RegisterPerson named(String name) {
        return command(person, name, LocalDate.of(1990, 1, 1), "001090000001", "FEMALE");
    }

    private Outcome decide(RegisterPerson command) {
        return Life.empty().when(new RegisterPersonDecider(), command, act);
    }

    @Test
    void a_person_is_registered_under_the_id_of_the_command_and_the_citizen_id_is_claimed() {
        Outcome outcome = decide(named(NAME)).wrote(PersonRegistered.class);

        assertThat(outcome.event(PersonRegistered.class).person()).isEqualTo(person);
        assertThat(outcome.streamEvents().getFirst().stream()).isEqualTo(Person.stream(person));
        assertThat(outcome.effects())
                .containsExactly(new Effect.Claim(Person.CITIZEN_ID, "001090000001", person.raw()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ái", "K'Brơi", "H’Hen Niê", "H’ Hen Niê", "Y-Thông", "Đỗ Thị Quỳnh Như"})
    void names_of_all_peoples_of_the_country_are_accepted(String name) {
        decide(named(name)).isAccepted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "",
                " Lan",
                "Lan ",
                "Lan  Anh",
                "Lan1",
                "Lan_Anh",
                "Lan.",
                "-Lan",
                "Lan’",
                "Lan’  Anh",
                "Lan- Anh"
            })
    void a_malformed_name_is_refused(String name) {
        decide(named(name)).refusedBy("membership.proper-name");
    }

    @Test
    void a_name_has_two_to_eighty_characters() {
        decide(named("Ai")).isAccepted();
        decide(named("A".repeat(80))).isAccepted();
        decide(named("A".repeat(81))).refusedBy("membership.proper-name");
    }

    @Test
    void a_decomposed_name_is_refused_because_nobody_would_find_it() {
        decide(named(Normalizer.normalize(NAME, Normalizer.Form.NFD))).refusedBy("membership.proper-name");
    }

    @Test
    void a_birth_date_lies_before_the_day_of_the_act() {
        decide(command(person, NAME, DAY.minusDays(1), "001090000001", "MALE")).isAccepted();
        decide(command(person, NAME, DAY, "001090000001", "MALE")).refusedBy("membership.birth-date-past");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00109000000", "0010900000012", "00109000000A", ""})
    void a_citizen_id_has_twelve_digits(String citizenId) {
        decide(command(person, NAME, LocalDate.of(1990, 1, 1), citizenId, "MALE"))
                .refusedBy("membership.citizen-id-form");
    }

    @Test
    void an_unknown_gender_is_refused() {
        decide(command(person, NAME, LocalDate.of(1990, 1, 1), "001090000001", "X"))
                .refusedBy("membership.gender-form");
    }

    @Test
    void a_citizen_id_that_somebody_holds_is_refused_without_telling_whose_it_is() {
        Outcome outcome = Life.empty()
                .claimed(Person.CITIZEN_ID, "001090000001", "per-somebody")
                .when(new RegisterPersonDecider(), named(NAME), act)
                .refusedBy("membership.citizen-id-free");

        assertThat(outcome.violation("membership.citizen-id-free").sentence("vi", "…"))
                .contains("001090000001")
                .doesNotContain("per-somebody");
        assertThat(outcome.check("membership.citizen-id-free").facts().toString())
                .doesNotContain("per-somebody");
    }

    @Test
    void a_person_without_a_citizen_id_claims_nothing() {
        RegisterPerson command = new RegisterPerson(
                Personal.of(person, NAME),
                Personal.of(person, LocalDate.of(1990, 1, 1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Life.CELL);

        assertThat(decide(command).isAccepted().effects()).isEmpty();
    }

    @Test
    void data_sealed_for_somebody_else_is_refused() {
        decide(command(PersonId.of("per-other"), NAME, LocalDate.of(1990, 1, 1), "001090000001", "MALE"))
                .refusedBy("membership.one-persons-data");
    }

    @Test
    void an_organisation_that_does_not_exist_registers_nobody() {
        RegisterPerson command = new RegisterPerson(
                Personal.of(person, NAME),
                Personal.of(person, LocalDate.of(1990, 1, 1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OrganisationId.of("org-nowhere"));

        decide(command).refusedBy("membership.organisation-stands");
    }
}
