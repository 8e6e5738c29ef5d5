package socai.membership.write.admission.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ABOVE;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.PROVINCE;
import static socai.membership.events.AdmissionExample.UNDER_294;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.deciding.NumberUse;
import socai.membership.write.deciding.TermUse;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.organisation.write.CommitteeTerm;
import socai.organisation.write.Organisation;
import socai.policy.events.DecidingOrgan;
import socai.spine.OrganisationId;
import socai.spine.Violation;
import socai.spine.write.Acts;
import socai.spine.write.DeciderFixture;

/** The numbers of a committee whose terms are on record: {@link DecideAdmission} of 10 December 2025, number 88-QĐ/ĐU. */
class DecideAdmissionTermTest extends DecideAdmissionSpec {

    private static final String NUMBER = "88-QĐ/ĐU";
    private static final LocalDate NEW = LocalDate.of(2025, 9, 20);
    private static final LocalDate OLD = LocalDate.of(2020, 8, 20);

    private static CommitteeTermBegan began(OrganisationId organisation, LocalDate from, String name) {
        return new CommitteeTermBegan(organisation, name, from, from.minusDays(1), Optional.empty(), "01-NQ/ĐH");
    }

    private DeciderFixture<DecideAdmission, AdmissionFile, DecideAdmission.Facts> inTerms() {
        return given(UNDER_294.forwarded())
                .given(Organisation.TYPE, ABOVE.raw(), began(ABOVE, OLD, "2020–2025"))
                .given(Organisation.TYPE, ABOVE.raw(), began(ABOVE, NEW, "2025–2030"));
    }

    private static String ofTerm(LocalDate from) {
        return TermUse.claimed(ABOVE, NUMBER, new CommitteeTerm("any", from, Optional.empty()));
    }

    @Test
    void a_number_of_the_term_is_taken_and_the_refusal_names_the_term() {
        Violation refusal = inTerms()
                .claimed(NumberUse.CLAIM, ofTerm(NEW), "adm-another")
                .when(above(ON, 5), Acts.on(ON, ABOVE))
                .refusedBy("membership.number-free-in-term")
                .violation("membership.number-free-in-term");

        assertThat(refusal.citation().regulation()).isEqualTo("36-HD/VPTW");
        assertThat(refusal.sentence("vi", "…")).contains("nhiệm kỳ 2025–2030", "2025-09-20", "adm-another", NUMBER);
    }

    @Test
    void the_next_term_begins_again_within_the_same_calendar_year() {
        var fixture = inTerms()
                .claimed(NumberUse.CLAIM, ofTerm(OLD), "adm-another")
                .claimed(NumberUse.CLAIM, NumberUse.claimed(ABOVE, NUMBER, 2025), "adm-third");
        fixture.when(above(ON, 5), Acts.on(ON, ABOVE)).isAccepted();

        assertThat(fixture.owner(NumberUse.CLAIM, ofTerm(NEW))).contains(ADMISSION.raw());
        assertThat(fixture.owner(NumberUse.CLAIM, NumberUse.claimed(ABOVE, NUMBER, 2025)))
                .contains("adm-third");
    }

    @Test
    void what_was_claimed_by_year_counts_as_of_the_term_in_which_its_year_began() {
        for (int year : new int[] {2021, 2023, 2024}) {
            given(UNDER_294.forwarded())
                    .given(Organisation.TYPE, ABOVE.raw(), began(ABOVE, OLD, "2020–2026"))
                    .claimed(NumberUse.CLAIM, NumberUse.claimed(ABOVE, NUMBER, year), "adm-another")
                    .when(above(ON, 5), Acts.on(ON, ABOVE))
                    .refusedBy("membership.number-free-in-term");
        }
        for (int year : new int[] {2019, 2020}) {
            given(UNDER_294.forwarded())
                    .given(Organisation.TYPE, ABOVE.raw(), began(ABOVE, OLD, "2020–2026"))
                    .claimed(NumberUse.CLAIM, NumberUse.claimed(ABOVE, NUMBER, year), "adm-another")
                    .when(above(ON, 5), Acts.on(ON, ABOVE))
                    .isAccepted();
        }
    }

    @Test
    void before_the_first_term_and_in_other_organisations_the_year_counts_as_it_did() {
        var before = given(UNDER_294.forwarded())
                .given(Organisation.TYPE, ABOVE.raw(), began(ABOVE, ON.plusDays(1), "2025–2030"))
                .given(Organisation.TYPE, PROVINCE.raw(), began(PROVINCE, NEW, "2025–2030"))
                .claimed(NumberUse.CLAIM, NumberUse.claimed(ABOVE, NUMBER, 2025), "adm-another");
        var outcome = before.when(above(ON, 5), Acts.on(ON, ABOVE)).refusedBy("membership.decision-number-free");
        assertThat(outcome.regulations()).doesNotContain("36-HD/VPTW");

        var onItsDay = given(UNDER_294.forwarded())
                .given(Organisation.TYPE, ABOVE.raw(), began(ABOVE, ON, "2025–2030"))
                .claimed(NumberUse.CLAIM, NumberUse.claimed(ABOVE, NUMBER, 2025), "adm-another");
        onItsDay.when(above(ON, 5), Acts.on(ON, ABOVE)).isAccepted();
    }

    @Test
    void an_organisation_outside_the_line_is_not_asked_for_its_term() {
        OrganisationId stranger = OrganisationId.of("org-stranger");
        DecideAdmission.Facts facts = (DecideAdmission.Facts) given(UNDER_294.forwarded())
                .given(Organisation.TYPE, stranger.raw(), began(stranger, NEW, "2025–2030"))
                .when(decide(stranger, DecidingOrgan.STANDING_COMMITTEE, ON, 5, 5), Acts.on(ON, stranger))
                .refusedBy("membership.competent-body")
                .facts();

        assertThat(facts.termUse()).isEmpty();
    }
}
