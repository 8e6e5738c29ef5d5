package socai.membership.write.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import socai.spine.Anchor;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Parameter;
import socai.spine.PolicyRef;

class DecisionNumberFreeTest {

    private static DecisionNumberFree used(int year, int scope) {
        return new DecisionNumberFree("12-QĐ/ĐU", 2026, List.of(new NumberUse(year, "adm-1")), scope(scope));
    }

    private static Parameter scope(int years) {
        return new Parameter(
                "decision-number-scope",
                Integer.toString(years),
                "years",
                Anchor.ACT,
                new Citation("SC-01/conventions", "", Confidence.R),
                new PolicyRef("SC-01/conventions", "a".repeat(64), LocalDate.of(2010, 1, 1)));
    }

    @Test
    void in_a_scope_of_one_year_the_number_is_taken_in_that_year_only() {
        assertThat(used(2026, 1).holds()).isFalse();
        assertThat(used(2025, 1).holds()).isTrue();
        assertThat(used(2027, 1).holds()).isTrue();
    }

    @Test
    void a_longer_scope_reaches_to_both_sides_and_no_further() {
        assertThat(used(2022, 5).holds()).isFalse();
        assertThat(used(2030, 5).holds()).isFalse();
        assertThat(used(2021, 5).holds()).isTrue();
        assertThat(used(2031, 5).holds()).isTrue();
    }

    @Test
    void the_refusal_tells_who_bears_the_number_and_of_which_year() {
        assertThat(used(2025, 2).facts())
                .anyMatch(fact -> fact.name().equals("usedIn") && fact.shown("").equals("2025"))
                .anyMatch(fact -> fact.name().equals("owner") && fact.shown("").equals("adm-1"));
        assertThat(used(2025, 2).citation().regulation()).isEqualTo("SC-01/conventions");
    }
}
