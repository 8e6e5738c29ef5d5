package socai.policy.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import socai.spine.Anchor;
import socai.spine.Anchors;
import socai.spine.NoPolicyInForce;
import socai.spine.Parameter;

class PolicyBookTest {

    private static final LocalDate DAY_ZERO = LocalDate.of(2025, 1, 1);
    private static final String KEY = "probation-length";

    @Property
    void the_chosen_version_is_that_of_a_linear_scan_on_each_border_and_its_neighbours(
            @ForAll("regulations") List<RegulationText> texts, @ForAll @IntRange(min = -2, max = 2) int beside) {
        PolicyBook book = Sample.book(texts.toArray(RegulationText[]::new));

        for (LocalDate border : borders(texts)) {
            LocalDate day = border.plusDays(beside);
            Optional<RegulationText> expected = scan(texts, day);

            assertThat(book.has(KEY, Anchors.act(day))).isEqualTo(expected.isPresent());
            if (expected.isPresent()) {
                Parameter chosen = book.parameter(KEY, Anchors.act(day));
                assertThat(chosen.ref().code()).isEqualTo(expected.get().code());
                assertThat(chosen.ref().version()).isEqualTo(expected.get().contentHash());
                assertThat(chosen.ref().validFrom()).isEqualTo(expected.get().validFrom());
            } else {
                assertThatThrownBy(() -> book.parameter(KEY, Anchors.act(day))).isInstanceOf(NoPolicyInForce.class);
            }
        }
    }

    @Test
    void the_anchor_of_the_version_in_force_chooses_the_date() {
        PolicyBook book = Sample.book(
                Sample.regulation(
                        "OLD",
                        "2025-01-01",
                        "2025-12-31",
                        Sample.months("by-act", 1, Anchor.ACT),
                        Sample.months("by-clock", 1, Anchor.CLOCK_START),
                        Sample.months("by-file", 1, Anchor.FILE_OPENED)),
                Sample.regulation(
                        "NEW",
                        "2026-01-01",
                        "",
                        Sample.months("by-act", 2, Anchor.ACT),
                        Sample.months("by-clock", 2, Anchor.CLOCK_START),
                        Sample.months("by-file", 2, Anchor.FILE_OPENED)));
        LocalDate before = LocalDate.of(2025, 12, 31);
        LocalDate after = LocalDate.of(2026, 1, 1);
        Anchors clockBefore = Anchors.act(after).clockStart(before).fileOpened(after);
        Anchors fileBefore = Anchors.act(after).clockStart(after).fileOpened(before);

        assertThat(book.parameter("by-act", clockBefore).number()).isEqualTo(2);
        assertThat(book.parameter("by-clock", clockBefore).number()).isEqualTo(1);
        assertThat(book.parameter("by-file", clockBefore).number()).isEqualTo(2);
        assertThat(book.parameter("by-act", fileBefore).number()).isEqualTo(2);
        assertThat(book.parameter("by-clock", fileBefore).number()).isEqualTo(2);
        assertThat(book.parameter("by-file", fileBefore).number()).isEqualTo(1);
        assertThat(book.parameter("by-clock", Anchors.act(after)).number())
                .as("without a clock the act's date counts")
                .isEqualTo(2);
    }

    @Test
    void no_version_at_the_anchors_date_is_no_policy() {
        PolicyBook book = Sample.book(
                Sample.regulation("NEW", "2026-01-01", "", Sample.months("by-clock", 2, Anchor.CLOCK_START)));
        Anchors at = Anchors.act(LocalDate.of(2026, 3, 1)).clockStart(LocalDate.of(2025, 12, 31));

        assertThat(book.has("by-clock", at)).isFalse();
        assertThatThrownBy(() -> book.parameter("by-clock", at))
                .isInstanceOfSatisfying(
                        NoPolicyInForce.class, none -> assertThat(none.date()).isEqualTo("2025-12-31"));
    }

    private static Optional<RegulationText> scan(List<RegulationText> texts, LocalDate day) {
        RegulationText best = null;
        for (RegulationText text : texts) {
            boolean begun = !text.validFrom().isAfter(day);
            boolean over = text.validTo().isPresent() && text.validTo().get().isBefore(day);
            if (begun && !over && (best == null || text.validFrom().isAfter(best.validFrom()))) {
                best = text;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<LocalDate> borders(List<RegulationText> texts) {
        List<LocalDate> borders = new ArrayList<>();
        for (RegulationText text : texts) {
            borders.add(text.validFrom());
            text.validTo().ifPresent(borders::add);
        }
        return borders;
    }

    /** Regulations with different starts, in any order of publication, overlapping and with gaps. */
    @Provide
    Arbitrary<List<RegulationText>> regulations() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, 300);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(-60, 120);
        return Combinators.combine(starts, lengths)
                .as(PolicyBookTest::regulation)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements(RegulationText::validFrom);
    }

    /** A negative length stands for a regulation without a known end. */
    private static RegulationText regulation(int start, int length) {
        String from = DAY_ZERO.plusDays(start).toString();
        String to = length < 0 ? "" : DAY_ZERO.plusDays(start + length).toString();
        return Sample.regulation("R" + start, from, to, Sample.months(KEY, start, Anchor.ACT));
    }
}
