package socai.membership.write.admission.sponsor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.CELL;
import static socai.membership.events.AdmissionExample.MENTOR;
import static socai.membership.events.AdmissionExample.SECOND_SPONSOR;
import static socai.membership.events.AdmissionExample.SPONSOR;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.person;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.SponsorKind;
import socai.membership.events.SponsorNamed;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.spine.PersonId;
import socai.spine.write.Acts;
import socai.spine.write.DeciderFixture;
import socai.spine.write.Outcome;

class NameSponsorTest {

    private static final LocalDate ON = UNDER_294.openedOn().plusDays(1);

    private final DeciderFixture<NameSponsor, AdmissionFile, NameSponsor.Facts> fixture =
            AdmissionWorld.standard().fixture(new NameSponsorDecider(), UNDER_294.withPapers());

    private static NameSponsor member(PersonId sponsor, LocalDate jointSince) {
        return NameSponsor.member(ADMISSION, sponsor, jointSince);
    }

    @Test
    void twelve_months_together_are_enough() {
        Outcome outcome = fixture.when(member(SPONSOR, ON.minusMonths(12)), Acts.on(ON, CELL))
                .wrote(SponsorNamed.class);

        assertThat(outcome.check("membership.sponsor-joint-months").citation().shown())
                .isEqualTo("294-QĐ/TW, 3.2.1");
    }

    @Test
    void eleven_months_together_are_not_and_neither_is_a_day_less_than_twelve() {
        Outcome outcome = fixture.when(member(SPONSOR, ON.minusMonths(11)), Acts.on(ON, CELL))
                .refusedBy("membership.sponsor-joint-months");
        assertThat(outcome.violation("membership.sponsor-joint-months").sentence("vi", "…"))
                .contains("mới được 11 tháng");

        fixture.when(member(SPONSOR, ON.minusMonths(12).plusDays(1)), Acts.on(ON, CELL))
                .refusedBy("membership.sponsor-joint-months");
    }

    @Test
    void a_probationary_member_does_not_sponsor() {
        fixture.when(member(person("probationary 1"), ON.minusYears(2)), Acts.on(ON, CELL))
                .refusedBy("membership.sponsor-official");
    }

    @Test
    void two_members_make_a_set_and_a_third_is_one_too_many() {
        fixture.when(member(SPONSOR, ON.minusYears(2)), Acts.on(ON, CELL)).isAccepted();
        fixture.when(member(SECOND_SPONSOR, ON.minusYears(2)), Acts.on(ON, CELL))
                .isAccepted();

        fixture.when(member(MENTOR, ON.minusYears(2)), Acts.on(ON, CELL)).refusedBy("membership.sponsors-fit");
    }

    @Test
    void the_youth_union_sponsors_with_one_member_and_not_with_the_trade_union() {
        fixture.when(NameSponsor.committee(ADMISSION, SponsorKind.YOUTH_UNION_COMMITTEE, "3-NQ/ĐTN"), Acts.on(ON, CELL))
                .wrote(SponsorNamed.class);
        fixture.when(NameSponsor.committee(ADMISSION, SponsorKind.TRADE_UNION_COMMITTEE, "8-NQ/CĐ"), Acts.on(ON, CELL))
                .refusedBy("membership.sponsors-fit");
        fixture.when(member(SPONSOR, ON.minusYears(2)), Acts.on(ON, CELL)).wrote(SponsorNamed.class);
    }

    @Test
    void the_youth_union_sponsors_people_of_full_thirty_years_and_not_a_month_older() {
        var thirty = AdmissionWorld.standard()
                .born(ON.minusYears(30))
                .fixture(new NameSponsorDecider(), UNDER_294.withPapers());
        thirty.when(NameSponsor.committee(ADMISSION, SponsorKind.YOUTH_UNION_COMMITTEE, "3-NQ/ĐTN"), Acts.on(ON, CELL))
                .wrote(SponsorNamed.class);

        var older = AdmissionWorld.standard()
                .born(ON.minusYears(30).minusMonths(1))
                .fixture(new NameSponsorDecider(), UNDER_294.withPapers());
        older.when(NameSponsor.committee(ADMISSION, SponsorKind.YOUTH_UNION_COMMITTEE, "3-NQ/ĐTN"), Acts.on(ON, CELL))
                .refusedBy("membership.youth-union-age");
        older.when(NameSponsor.committee(ADMISSION, SponsorKind.TRADE_UNION_COMMITTEE, "8-NQ/CĐ"), Acts.on(ON, CELL))
                .wrote(SponsorNamed.class);
    }

    @Test
    void the_same_sponsor_again_writes_nothing_and_with_other_months_is_refused() {
        fixture.when(member(SPONSOR, ON.minusYears(2)), Acts.on(ON, CELL)).isAccepted();

        fixture.when(member(SPONSOR, ON.minusYears(2)), Acts.on(ON, CELL)).wroteNothing();
        fixture.when(member(SPONSOR, ON.minusYears(3)), Acts.on(ON, CELL)).refusedBy("membership.not-yet-sponsor");
    }

    @Test
    void parts_that_do_not_belong_together_are_no_command() {
        assertThatThrownBy(() -> NameSponsor.committee(ADMISSION, SponsorKind.OFFICIAL_MEMBER, "3-NQ/ĐTN"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NameSponsor(
                        ADMISSION,
                        SponsorKind.OFFICIAL_MEMBER,
                        Optional.of(SPONSOR),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
