package socai.membership.write.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.spine.Anchor;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Parameter;
import socai.spine.PolicyRef;

class TallyTest {

    private static final Parameter TWO_THIRDS = new Parameter(
            "admission-vote-ratio",
            "2/3",
            "ratio",
            Anchor.ACT,
            new Citation("294-QĐ/TW", "", Confidence.S),
            new PolicyRef("294-QĐ/TW", "v", LocalDate.of(2025, 7, 1)));

    @ParameterizedTest
    @CsvSource({
        "20, 2, 22, 20, 0, 0, true",
        "20, 2, 23, 20, 0, 0, false",
        "20, 2, 22, 20, 0, 1, false",
        "20, 2, 22, 20, 1, 0, false",
        "20, 2, 0, 0, 0, 0, true",
        "20, 2, 5, 0, 5, 0, true",
        "20, 2, 5, 0, 0, 5, true",
        "20, 2, 5, 0, 0, 6, false",
        "20, 2, 5, -1, 5, 0, false",
        "20, 2, 5, 5, -1, 0, false",
        "20, 2, 5, 5, 0, -1, false",
        "20, 2, -1, 0, 0, 0, false",
        "20, 2, 2147483647, 2147483647, 2147483647, 2147483647, false"
    })
    void a_count_is_possible_or_it_is_not(
            int base, int probationary, int present, int ayes, int noes, int others, boolean possible) {
        assertThat(new Tally(present, ayes, noes, others).consistent(base, probationary))
                .isEqualTo(possible);
    }

    @Test
    void of_nobody_there_is_no_majority() {
        Tally nothing = new Tally(0, 0, 0, 0);

        assertThat(new VoteCounted(nothing, 0, 0, 0, TWO_THIRDS).holds()).isFalse();
        assertThat(new VoteCounted(nothing, 1, 0, 1, TWO_THIRDS).holds()).isTrue();
    }
}
