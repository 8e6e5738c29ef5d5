package socai.membership.write.correctperson;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.MEMBER;
import static socai.membership.events.LifeExample.said;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.ErasureBasis;
import socai.membership.events.LifeExample;
import socai.membership.events.MergeReason;
import socai.membership.events.PersonEvent.PersonDetailsCorrected;
import socai.membership.events.PersonEvent.PersonErased;
import socai.membership.events.PersonEvent.PersonMergedInto;
import socai.membership.write.Life;
import socai.membership.write.Person;
import socai.spine.Effect;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class CorrectPersonDetailsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String OLD_ID = "001098000123";
    private static final String NEW_ID = "001098000124";

    private final Life life = Life.empty()
            .given(Person.TYPE, MEMBER.raw(), LifeExample.registered(MEMBER, "Nguyễn Thị Ánh Tuyết"))
            .claimed(Person.CITIZEN_ID, OLD_ID, MEMBER.raw());

    private static CorrectPersonDetails command(Optional<String> name, Optional<String> citizenId) {
        return command(name, citizenId, DAY, LifeExample.EVIDENCE);
    }

    private static CorrectPersonDetails command(
            Optional<String> name, Optional<String> citizenId, LocalDate effective, Paper evidence) {
        return new CorrectPersonDetails(
                MEMBER,
                name.map(LifeExample::said),
                Optional.empty(),
                citizenId.map(LifeExample::said),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                said("Ghi sai"),
                effective,
                evidence);
    }

    private Outcome decide(CorrectPersonDetails command) {
        return life.when(new CorrectPersonDetailsDecider(), command, Acts.on(DAY, Life.CELL));
    }

    @Test
    void a_corrected_name_leaves_the_rest_as_it_was() {
        decide(command(Optional.of("Nguyễn Thị Ánh Nguyệt"), Optional.empty())).wrote(PersonDetailsCorrected.class);

        Person person = life.state(Person.TYPE, MEMBER.raw());
        assertThat(person.name()).contains(said("Nguyễn Thị Ánh Nguyệt"));
        assertThat(person.citizenId()).contains(said(OLD_ID));
        assertThat(person.homeTown()).contains(said("Đông Anh"));
    }

    @Test
    void what_is_on_record_already_changes_nothing() {
        decide(command(Optional.of("Nguyễn Thị Ánh Tuyết"), Optional.of(OLD_ID)))
                .wroteNothing();
    }

    @Test
    void a_new_citizen_id_is_claimed_and_the_old_one_is_free() {
        Outcome outcome = decide(command(Optional.empty(), Optional.of(NEW_ID))).isAccepted();

        assertThat(outcome.effects())
                .containsExactly(
                        new Effect.Release(Person.CITIZEN_ID, OLD_ID, MEMBER.raw()),
                        new Effect.Claim(Person.CITIZEN_ID, NEW_ID, MEMBER.raw()));
        assertThat(life.claims()).containsExactly(new Effect.Claim(Person.CITIZEN_ID, NEW_ID, MEMBER.raw()));
    }

    @Test
    void a_corrected_name_leaves_the_claim_alone() {
        assertThat(decide(command(Optional.of("Nguyễn Thị Ánh Nguyệt"), Optional.empty()))
                        .effects())
                .isEmpty();
    }

    @Test
    void the_citizen_id_of_somebody_else_is_refused() {
        life.claimed(Person.CITIZEN_ID, NEW_ID, "per-somebody");

        decide(command(Optional.empty(), Optional.of(NEW_ID))).refusedBy("membership.citizen-id-free");
    }

    @Test
    void malformed_values_are_refused_as_at_registration() {
        decide(command(Optional.of("X"), Optional.of("12")))
                .refusedBy("membership.proper-name", "membership.citizen-id-form");
    }

    @Test
    void a_corrected_birth_date_lies_in_the_past_and_a_gender_is_known() {
        CorrectPersonDetails command = new CorrectPersonDetails(
                MEMBER,
                Optional.empty(),
                Optional.of(Personal.of(MEMBER, DAY)),
                Optional.empty(),
                Optional.of(said("?")),
                Optional.empty(),
                Optional.empty(),
                said("Ghi sai"),
                DAY,
                LifeExample.EVIDENCE);

        decide(command).refusedBy("membership.birth-date-past", "membership.gender-form");
    }

    @Test
    void the_effective_date_is_not_in_the_future() {
        decide(command(Optional.of("Lê Lan"), Optional.empty(), DAY.plusDays(1), LifeExample.EVIDENCE))
                .refusedBy("membership.not-in-future");
    }

    @Test
    void evidence_has_a_number_a_scan_and_a_date_up_to_the_day() {
        Optional<String> name = Optional.of("Lê Lan");
        decide(command(name, Optional.empty(), DAY, new Paper(" ", DAY, LifeExample.HASH)))
                .refusedBy("membership.evidence-given");
        decide(command(name, Optional.empty(), DAY, new Paper("1", DAY, "abc"))).refusedBy("membership.evidence-given");
        decide(command(name, Optional.empty(), DAY, new Paper("1", DAY.plusDays(1), LifeExample.HASH)))
                .refusedBy("membership.evidence-given");
        decide(command(name, Optional.empty(), DAY, new Paper("1", DAY, LifeExample.HASH)))
                .isAccepted();
    }

    @Test
    void an_unknown_an_erased_and_a_merged_person_cannot_be_corrected() {
        CorrectPersonDetails command = command(Optional.of("Lê Lan"), Optional.empty());
        Life.empty()
                .when(new CorrectPersonDetailsDecider(), command, Acts.on(DAY, Life.CELL))
                .refusedBy("membership.person-known");
        life.given(
                Person.TYPE,
                MEMBER.raw(),
                new PersonMergedInto(
                        MEMBER, PersonId.of("per-kept"), MergeReason.REGISTERED_TWICE, LifeExample.EVIDENCE));
        assertThat(decide(command)
                        .refusedBy("membership.person-known")
                        .violations()
                        .getFirst()
                        .sentence("en", "…"))
                .contains("per-kept");
        life.given(Person.TYPE, MEMBER.raw(), new PersonErased(MEMBER, ErasureBasis.RETENTION_ENDED, "1-QĐ"));
        decide(command).refusedBy("membership.person-known");
    }

    @Test
    void a_reason_sealed_for_somebody_else_is_refused() {
        CorrectPersonDetails command = new CorrectPersonDetails(
                MEMBER,
                Optional.of(said("Lê Lan")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Personal.of(PersonId.of("per-other"), "Ghi sai"),
                DAY,
                LifeExample.EVIDENCE);

        decide(command).refusedBy("membership.one-persons-data");
    }
}
