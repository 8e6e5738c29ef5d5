package socai.membership.write.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.PROVINCE;
import static socai.membership.events.AdmissionExample.UNDER_294;
import static socai.membership.events.AdmissionExample.and;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.OverAgeConsentGiven;
import socai.membership.write.deciding.Superiors;
import socai.policy.write.TestPolicies;
import socai.spine.Anchors;
import socai.spine.Personal;
import socai.spine.Seen;

class RouteTest {

    private static final LocalDate ON = LocalDate.of(2025, 12, 10);

    private static boolean overAge(List<AdmissionEvent> history, Optional<Personal<LocalDate>> birthDate) {
        AdmissionFile file = AdmissionFile.NONE;
        for (AdmissionEvent event : history) {
            file = file.evolve(event);
        }
        Route route = new Route(Superiors.NONE, new Seen<>(APPLICANT.raw(), 0, new Applicant(true, birthDate)));
        return route.competence(file, TestPolicies.book(), Anchors.act(ON)).overAge();
    }

    private static List<AdmissionEvent> consented() {
        return and(
                UNDER_294.forwarded(),
                new OverAgeConsentGiven(ADMISSION, ON.minusDays(90), APPLICANT, PROVINCE, "9-CV/TU", ON.minusDays(90)));
    }

    @Test
    void the_age_at_the_vote_chooses_the_route_and_the_consent_does_not() {
        Optional<Personal<LocalDate>> young = Optional.of(Personal.of(APPLICANT, ON.minusYears(30)));
        Optional<Personal<LocalDate>> old = Optional.of(Personal.of(APPLICANT, ON.minusYears(61)));

        assertThat(overAge(UNDER_294.forwarded(), young)).isFalse();
        assertThat(overAge(consented(), young)).isFalse();
        assertThat(overAge(UNDER_294.forwarded(), old)).isTrue();
    }

    @Test
    void where_the_birth_date_is_not_known_any_more_the_consent_tells() {
        assertThat(overAge(UNDER_294.forwarded(), Optional.empty())).isFalse();
        assertThat(overAge(consented(), Optional.empty())).isTrue();
    }

    @Test
    void before_the_vote_nobody_is_over_age() {
        assertThat(overAge(UNDER_294.complete(), Optional.of(Personal.of(APPLICANT, ON.minusYears(61)))))
                .isFalse();
    }
}
