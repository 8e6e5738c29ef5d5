package socai.membership.write.admission.sponsor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.MENTOR;
import static socai.membership.events.AdmissionExample.SECOND_SPONSOR;
import static socai.membership.events.AdmissionExample.SPONSOR;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.person;
import static socai.membership.events.AdmissionExample.said;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.SponsorKind;
import socai.membership.events.SponsorNamed;
import socai.membership.events.SponsorReplaced;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.membership.write.admission.FormCodes;
import socai.membership.write.admission.Papers;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Acts;
import socai.spine.write.DeciderFixture;

class ReplaceSponsorTest {

    private static final LocalDate ON = UNDER_294.openedOn().plusDays(20);

    private final DeciderFixture<ReplaceSponsor, AdmissionFile, ReplaceSponsor.Facts> fixture =
            AdmissionWorld.standard().fixture(new ReplaceSponsorDecider(), UNDER_294.complete());

    private static ReplaceSponsor replace(PersonId old, PersonId by, LocalDate jointSince) {
        return new ReplaceSponsor(
                ADMISSION,
                SponsorKind.OFFICIAL_MEMBER,
                Optional.of(old),
                SponsorKind.OFFICIAL_MEMBER,
                Optional.of(by),
                Optional.of(jointSince),
                Optional.empty(),
                said("chuyển công tác"));
    }

    private Papers papers() {
        return fixture.state(AdmissionFile.TYPE, ADMISSION.raw()).papers();
    }

    @Test
    void another_member_takes_the_place_and_has_to_write_an_introduction() {
        fixture.when(replace(SPONSOR, MENTOR, ON.minusYears(2)), Acts.on(ON, CELL))
                .wrote(SponsorReplaced.class);

        assertThat(papers().sponsors().stream().map(SponsorNamed::sponsor))
                .containsExactly(Optional.of(SECOND_SPONSOR), Optional.of(MENTOR));
        assertThat(papers().documents(FormCodes.INTRODUCTIONS)).hasSize(1);
    }

    @Test
    void the_same_replacement_again_writes_nothing() {
        fixture.when(replace(SPONSOR, MENTOR, ON.minusYears(2)), Acts.on(ON, CELL))
                .isAccepted();
        fixture.when(replace(SPONSOR, MENTOR, ON.minusYears(2)), Acts.on(ON, CELL))
                .wroteNothing();
    }

    @Test
    void of_the_new_sponsor_the_law_asks_the_same() {
        fixture.when(replace(SPONSOR, MENTOR, ON.minusMonths(11)), Acts.on(ON, CELL))
                .refusedBy("membership.sponsor-joint-months");
        fixture.when(replace(SPONSOR, person("probationary 1"), ON.minusYears(2)), Acts.on(ON, CELL))
                .refusedBy("membership.sponsor-official");
        fixture.when(replace(SPONSOR, SECOND_SPONSOR, ON.minusYears(2)), Acts.on(ON, CELL))
                .refusedBy("membership.not-yet-sponsor");
    }

    @Test
    void a_sponsor_whose_time_together_was_recorded_wrongly_is_replaced_by_the_same_person() {
        fixture.when(replace(SPONSOR, SPONSOR, ON.minusYears(2)), Acts.on(ON, CELL))
                .wrote(SponsorReplaced.class);
    }

    @Test
    void only_who_was_named_is_replaced() {
        fixture.when(replace(person("official 9"), MENTOR, ON.minusYears(2)), Acts.on(ON, CELL))
                .refusedBy("membership.sponsor-was-named");
    }

    @Test
    void a_committee_may_take_the_place_of_a_member() {
        fixture.when(
                        new ReplaceSponsor(
                                ADMISSION,
                                SponsorKind.OFFICIAL_MEMBER,
                                Optional.of(SPONSOR),
                                SponsorKind.YOUTH_UNION_COMMITTEE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("3-NQ/ĐTN"),
                                said("chuyển công tác")),
                        Acts.on(ON, CELL))
                .wrote(SponsorReplaced.class);
    }

    @Test
    void after_the_vote_nobody_is_replaced() {
        AdmissionWorld.standard()
                .fixture(new ReplaceSponsorDecider(), UNDER_294.proposed())
                .when(replace(SPONSOR, MENTOR, ON.minusYears(2)), Acts.on(ON, CELL))
                .refusedBy("membership.admission-stage");
    }

    @Test
    void the_reason_is_about_the_applicant() {
        ReplaceSponsor other = new ReplaceSponsor(
                ADMISSION,
                SponsorKind.OFFICIAL_MEMBER,
                Optional.of(SPONSOR),
                SponsorKind.OFFICIAL_MEMBER,
                Optional.of(MENTOR),
                Optional.of(ON.minusYears(2)),
                Optional.empty(),
                Personal.of(MENTOR, "…"));

        fixture.when(other, Acts.on(ON, CELL)).refusedBy("membership.text-of-applicant");
    }

    @Test
    void parts_that_do_not_belong_together_are_no_command() {
        assertThatThrownBy(() -> new ReplaceSponsor(
                        ADMISSION,
                        SponsorKind.YOUTH_UNION_COMMITTEE,
                        Optional.of(APPLICANT),
                        SponsorKind.TRADE_UNION_COMMITTEE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("8-NQ/CĐ"),
                        said("…")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
