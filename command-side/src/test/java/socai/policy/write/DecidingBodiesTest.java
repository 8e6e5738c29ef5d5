package socai.policy.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import socai.policy.events.Comparison;
import socai.policy.events.DecidingLevel;
import socai.policy.events.DecidingOrgan;
import socai.spine.Anchors;
import socai.spine.Ratio;

class DecidingBodiesTest {

    @ParameterizedTest(name = "{0}, delegated {1}, over age {2}: {4} of {3}, {5} {6}")
    @CsvSource({
        "2026-07-25, true, false, GRASSROOTS, COMMITTEE, AT_LEAST, 2/3",
        "2026-07-25, false, false, ABOVE_GRASSROOTS, STANDING_COMMITTEE, MORE_THAN, 1/2",
        "2025-08-01, true, false, GRASSROOTS, COMMITTEE, AT_LEAST, 2/3",
        "2025-08-01, true, true, PROVINCIAL, COMMITTEE, MORE_THAN, 1/2",
        "2026-07-26, false, false, GRASSROOTS, STANDING_COMMITTEE, MORE_THAN, 1/2",
        "2026-07-26, true, false, GRASSROOTS, STANDING_COMMITTEE, MORE_THAN, 1/2",
        "2026-07-26, false, true, PROVINCIAL, COMMITTEE, MORE_THAN, 1/2"
    })
    void who_admits_follows_the_regulation_the_delegation_and_the_age(
            LocalDate day,
            boolean delegated,
            boolean overAge,
            DecidingLevel level,
            DecidingOrgan organ,
            Comparison comparison,
            String ratio) {
        PolicyBook book = TestPolicies.book();
        DecidingBodies bodies = DecidingBodies.of(
                book.parameter("admission-decider-bodies", Anchors.act(day)),
                book.parameter("over-age-decider-bodies", Anchors.act(day)));

        DecidingBody body = bodies.choose(delegated, overAge);

        assertThat(body.level()).isEqualTo(level);
        assertThat(body.organ()).isEqualTo(organ);
        assertThat(body.comparison()).isEqualTo(comparison);
        assertThat(body.ratio()).isEqualTo(Ratio.parse(ratio));
    }

    @Test
    void recognition_is_decided_by_the_body_that_admits() {
        for (String day : new String[] {"2022-01-01", "2025-02-01", "2025-08-01", "2026-05-01", "2026-08-01"}) {
            Anchors at = Anchors.act(LocalDate.parse(day));
            assertThat(TestPolicies.book()
                            .parameter("recognition-decider-bodies", at)
                            .value())
                    .isEqualTo(TestPolicies.book()
                            .parameter("admission-decider-bodies", at)
                            .value());
        }
    }

    @ParameterizedTest(name = "{0}: {1} of {2} → {3}")
    @CsvSource({
        "GRASSROOTS:COMMITTEE:AT_LEAST:2/3, 10, 15, true",
        "GRASSROOTS:COMMITTEE:AT_LEAST:2/3, 13, 20, false",
        "GRASSROOTS:COMMITTEE:AT_LEAST:2/3, 14, 20, true",
        "GRASSROOTS:STANDING_COMMITTEE:MORE_THAN:1/2, 5, 10, false",
        "GRASSROOTS:STANDING_COMMITTEE:MORE_THAN:1/2, 6, 10, true",
        "GRASSROOTS:STANDING_COMMITTEE:MORE_THAN:1/2, 5, 9, true"
    })
    void exactly_the_share_is_enough_or_it_is_not(String text, int ayes, int base, boolean passes) {
        assertThat(DecidingBodies.parse(text).regular().passes(ayes, base)).isEqualTo(passes);
    }

    @Property
    void the_needed_ayes_pass_and_one_less_does_not(
            @ForAll Comparison comparison,
            @ForAll @IntRange(min = 1, max = 9) int numerator,
            @ForAll @IntRange(max = 9) int more,
            @ForAll @IntRange(min = 1, max = 200) int base) {
        Ratio ratio = new Ratio(numerator, numerator + more);
        DecidingBody body =
                new DecidingBody(DecidingLevel.GRASSROOTS, DecidingOrgan.COMMITTEE, comparison, ratio, false);
        int needed = body.needed(base);

        assertThat(body.passes(needed, base)).isTrue();
        assertThat(body.passes(needed - 1, base)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GRASSROOTS:COMMITTEE:AT_LEAST",
                "GRASSROOTS:COMMITTEE:AT_LEAST:2/3:PERHAPS",
                "GRASSROOTS:COMMITTEE:AT_LEAST:2/3:DELEGATED",
                "GRASSROOTS:COMMITTEE:ALL:2/3",
                "VILLAGE:COMMITTEE:AT_LEAST:2/3",
                "GRASSROOTS:COMMITTEE:AT_LEAST:3/2",
                "GRASSROOTS:COMMITTEE:AT_LEAST:2/3;PROVINCIAL:COMMITTEE:AT_LEAST:2/3"
            })
    void another_form_is_refused(String text) {
        assertThatThrownBy(() -> DecidingBodies.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void over_age_needs_its_own_parameter() {
        DecidingBodies bodies = DecidingBodies.parse("GRASSROOTS:STANDING_COMMITTEE:MORE_THAN:1/2");

        assertThatThrownBy(() -> bodies.choose(false, true)).isInstanceOf(IllegalStateException.class);
    }
}
