package socai.membership.write.admission.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ABOVE;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.PROVINCE;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.said;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionChoice;
import socai.membership.write.deciding.NumberUse;
import socai.policy.events.DecidingOrgan;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;

/** Numbers of decisions, and the same decision again. */
class DecideAdmissionNumberTest extends DecideAdmissionSpec {

    @Test
    void a_decision_number_is_used_once_in_an_organisation() {
        var fixture = given(UNDER_294.forwarded()).claimed(NumberUse.CLAIM, number(ABOVE, ON.getYear()), "adm-another");

        fixture.when(above(ON, 5), Acts.on(ON, ABOVE)).refusedBy("membership.decision-number-free");
    }

    private static String number(OrganisationId organisation, int year) {
        return NumberUse.claimed(organisation, "88-QĐ/ĐU", year);
    }

    @Test
    void the_number_of_another_year_is_free_because_the_scope_is_one_year() {
        for (int years : List.of(-1, 1)) {
            given(UNDER_294.forwarded())
                    .claimed(NumberUse.CLAIM, number(ABOVE, ON.getYear() + years), "adm-another")
                    .when(above(ON, 5), Acts.on(ON, ABOVE))
                    .isAccepted();
        }
    }

    @Test
    void the_same_number_in_another_organisation_is_another_number() {
        var fixture =
                given(UNDER_294.forwarded()).claimed(NumberUse.CLAIM, number(PROVINCE, ON.getYear()), "adm-another");

        fixture.when(above(ON, 5), Acts.on(ON, ABOVE)).isAccepted();
        assertThat(fixture.owner(NumberUse.CLAIM, number(ABOVE, ON.getYear()))).contains(ADMISSION.raw());
    }

    @Test
    void the_same_decision_again_writes_nothing_and_another_one_is_refused() {
        var fixture = given(UNDER_294.forwarded());
        fixture.when(above(ON, 5), Acts.on(ON, ABOVE)).isAccepted();

        fixture.when(above(ON, 5), Acts.on(ON.plusDays(3), ABOVE)).wroteNothing();
        fixture.when(above(ON.plusDays(1), 5), Acts.on(ON.plusDays(1), ABOVE)).refusedBy("membership.admission-stage");
    }

    @Test
    void a_decision_that_differs_in_anything_is_another_one() {
        var fixture = given(UNDER_294.forwarded());
        fixture.when(above(ON, 4), Acts.on(ON, ABOVE)).isAccepted();

        DecideAdmission otherVotes = above(ON, 5);
        DecideAdmission otherDay = above(ON.plusDays(1), 4);
        DecideAdmission otherBody = decide(ABOVE, DecidingOrgan.COMMITTEE, ON, 5, 4);
        DecideAdmission otherOrganisation = decide(PROVINCE, DecidingOrgan.STANDING_COMMITTEE, ON, 5, 4);
        DecideAdmission otherNumber = new DecideAdmission(
                ADMISSION,
                AdmissionChoice.ADMIT,
                ABOVE,
                DecidingOrgan.STANDING_COMMITTEE,
                5,
                4,
                1,
                0,
                "90-QĐ/ĐU",
                ON,
                Optional.empty());
        for (DecideAdmission other : List.of(otherVotes, otherDay, otherBody, otherOrganisation, otherNumber)) {
            fixture.when(other, Acts.on(other.decisionDate(), other.organisation()))
                    .refusedBy("membership.admission-stage");
        }
        fixture.when(refuse(ON, 1, said("chưa đủ tiêu chuẩn")), Acts.on(ON, ABOVE))
                .refusedBy("membership.admission-stage");
    }

    @Test
    void a_refusal_that_differs_in_anything_is_another_one() {
        var fixture = given(UNDER_294.forwarded());
        fixture.when(refuse(ON, 1, said("chưa đủ tiêu chuẩn")), Acts.on(ON, ABOVE))
                .isAccepted();

        fixture.when(refuse(ON, 2, said("chưa đủ tiêu chuẩn")), Acts.on(ON, ABOVE))
                .refusedBy("membership.admission-stage");
        fixture.when(refuse(ON.plusDays(1), 1, said("chưa đủ tiêu chuẩn")), Acts.on(ON.plusDays(1), ABOVE))
                .refusedBy("membership.admission-stage");
        for (DecideAdmission other : List.of(
                refusal(ABOVE, DecidingOrgan.COMMITTEE, "89-QĐ/ĐU"),
                refusal(PROVINCE, DecidingOrgan.STANDING_COMMITTEE, "89-QĐ/ĐU"),
                refusal(ABOVE, DecidingOrgan.STANDING_COMMITTEE, "91-QĐ/ĐU"))) {
            fixture.when(other, Acts.on(ON, ABOVE)).refusedBy("membership.admission-stage");
        }
    }

    private static DecideAdmission refusal(OrganisationId organisation, DecidingOrgan organ, String number) {
        return new DecideAdmission(
                ADMISSION,
                AdmissionChoice.REFUSE,
                organisation,
                organ,
                5,
                1,
                4,
                0,
                number,
                ON,
                Optional.of(said("chưa đủ tiêu chuẩn")));
    }
}
