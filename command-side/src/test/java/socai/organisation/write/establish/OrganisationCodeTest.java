package socai.organisation.write.establish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.OTHER_COMMUNE;
import static socai.organisation.events.OrganisationExamples.PROVINCE;
import static socai.organisation.write.OrganisationTree.TODAY;
import static socai.organisation.write.OrganisationTree.decisions;
import static socai.organisation.write.OrganisationTree.secretaryOf;
import static socai.organisation.write.establish.Foundings.CODE;
import static socai.organisation.write.establish.Foundings.cell;
import static socai.organisation.write.establish.Foundings.coded;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.GivenPolicies;

class OrganisationCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"38.168.053.000.001", "38168053000001"})
    void a_code_has_fourteen_digits_with_or_without_dots(String code) {
        decisions(new EstablishOrganisationDecider())
                .when(coded(code), secretaryOf(COMMUNE))
                .isAccepted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3816805300001", "381680530000001", "381.68.053.000.001", "38.168.053.000"})
    void a_code_with_other_groups_is_refused(String code) {
        var outcome = decisions(new EstablishOrganisationDecider()).when(coded(code), secretaryOf(COMMUNE));

        outcome.refusedBy("organisation.code-follows-groups");
        assertThat(outcome.violation("organisation.code-follows-groups")
                        .citation()
                        .regulation())
                .isEqualTo("208-QĐ/TW");
    }

    @Test
    void codes_are_not_judged_where_no_regulation_says_how_they_are_built() {
        decisions(new EstablishOrganisationDecider(), GivenPolicies.usual().without("organisation-code-groups"))
                .when(coded("123"), secretaryOf(COMMUNE))
                .isAccepted();
    }

    @Test
    void what_is_no_code_and_what_is_no_name_is_refused_at_the_door() {
        assertThatThrownBy(() -> coded("38/168")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EstablishOrganisation(
                        "  ",
                        Optional.empty(),
                        "chi-bo",
                        OrganisationRank.CELL,
                        OrganisationForm.CHI_BO,
                        Optional.empty(),
                        false,
                        false,
                        TODAY,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_code_belongs_to_one_organisation_and_the_same_content_again_changes_nothing() {
        var decisions = decisions(new EstablishOrganisationDecider());
        decisions.when(coded(CODE), secretaryOf(COMMUNE)).isAccepted();

        decisions.when(coded("38168053000001"), secretaryOf(COMMUNE)).wroteNothing();
        decisions
                .when(cell(Optional.of(OTHER_COMMUNE), Optional.of(CODE), TODAY), secretaryOf(PROVINCE))
                .refusedBy("organisation.code-is-free");
    }
}
