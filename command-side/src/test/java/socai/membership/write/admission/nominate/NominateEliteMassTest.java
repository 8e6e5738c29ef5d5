package socai.membership.write.admission.nominate;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.GRASSROOTS;
import static socai.membership.events.AdmissionExample.person;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import socai.membership.events.EliteMassNominated;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.MembershipId;
import socai.membership.events.Nominator;
import socai.membership.write.Membership;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.spine.Act;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.DeciderFixture;
import socai.spine.write.Outcome;

class NominateEliteMassTest {

    private static final LocalDate ON = LocalDate.of(2025, 3, 3);
    private static final NominateEliteMass NOMINATE =
            new NominateEliteMass(APPLICANT, CELL, Nominator.YOUTH_UNION, "12-NQ/ĐTN");

    private final DeciderFixture<NominateEliteMass, AdmissionFile, NominateEliteMass.Facts> fixture =
            AdmissionWorld.standard().fixture(new NominateEliteMassDecider(), List.of());

    @Test
    void a_nomination_begins_a_file_named_after_the_command_and_holds_the_person() {
        Act act = Acts.on(ON, CELL);
        Outcome outcome = fixture.when(NOMINATE, act).wrote(EliteMassNominated.class);

        EliteMassNominated nominated = outcome.event(EliteMassNominated.class);
        assertThat(nominated.admission().raw()).isEqualTo("adm-" + act.command().raw());
        assertThat(nominated.on()).isEqualTo(ON);
        assertThat(outcome.streamEvents().getFirst().stream())
                .isEqualTo(nominated.admission().raw());
        assertThat(fixture.owner(AdmissionFile.OPEN_ADMISSION, APPLICANT.raw()))
                .contains(nominated.admission().raw());
    }

    @Test
    void a_person_has_one_open_file() {
        fixture.when(NOMINATE, Acts.on(ON, CELL)).isAccepted();
        NominateEliteMass another = new NominateEliteMass(APPLICANT, CELL, Nominator.OFFICIAL_MEMBER, "13-GT");

        fixture.when(another, Acts.on(ON, CELL)).refusedBy("membership.one-open-file");
    }

    @Test
    void the_same_nomination_again_is_accepted_and_writes_nothing() {
        fixture.when(NOMINATE, Acts.on(ON, CELL)).isAccepted();

        fixture.when(NOMINATE, Acts.on(ON.plusDays(1), CELL)).wroteNothing();
    }

    @Test
    void who_is_not_registered_is_not_nominated() {
        fixture.when(
                        new NominateEliteMass(person("nobody"), CELL, Nominator.YOUTH_UNION, "12-NQ/ĐTN"),
                        Acts.on(ON, CELL))
                .refusedBy("membership.person-registered");
    }

    @Test
    void a_file_lies_in_a_cell_that_exists() {
        fixture.when(
                        new NominateEliteMass(APPLICANT, GRASSROOTS, Nominator.YOUTH_UNION, "12-NQ/ĐTN"),
                        Acts.on(ON, GRASSROOTS))
                .refusedBy("membership.cell-exists");
        fixture.when(NOMINATE, Acts.on(AdmissionWorld.FOUNDED.minusDays(1), CELL))
                .refusedBy("membership.cell-exists");
        fixture.when(NOMINATE, Acts.on(AdmissionWorld.FOUNDED, CELL)).isAccepted();
    }

    @Test
    void a_member_is_not_nominated() {
        MembershipId membership = MembershipId.first(APPLICANT);
        fixture.given(
                Membership.TYPE,
                membership.raw(),
                new MemberAdmitted(
                        membership,
                        APPLICANT,
                        CELL,
                        ON.minusYears(1),
                        ON.minusYears(1),
                        "1-QĐ/ĐU",
                        new Deadline(ON.minusYears(1), 12, "months")));

        fixture.when(NOMINATE, Acts.on(ON, CELL)).refusedBy("membership.never-a-member");
    }
}
