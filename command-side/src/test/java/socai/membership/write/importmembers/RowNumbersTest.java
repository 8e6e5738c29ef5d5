package socai.membership.write.importmembers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import socai.membership.events.RowSpan;

class RowNumbersTest {

    @Property(tries = 300)
    void they_contain_exactly_what_was_put_in(
            @ForAll @Size(max = 40) Set<@IntRange(min = 1, max = 60) Integer> first,
            @ForAll @Size(max = 40) Set<@IntRange(min = 1, max = 60) Integer> second) {
        RowNumbers numbers = RowNumbers.of(List.copyOf(first))
                .with(RowNumbers.of(List.copyOf(second)).spans());

        assertThat(IntStream.rangeClosed(0, 61))
                .allSatisfy(row ->
                        assertThat(numbers.contains(row)).isEqualTo(first.contains(row) || second.contains(row)));
        for (int i = 1; i < numbers.spans().size(); i++) {
            assertThat(numbers.spans().get(i).firstRow())
                    .isGreaterThan(numbers.spans().get(i - 1).lastRow() + 1);
        }
    }

    @Test
    void a_file_in_the_order_of_its_cells_is_one_span_however_many_chunks_it_has() {
        RowNumbers numbers = RowNumbers.NONE;
        for (int chunk = 0; chunk < 100; chunk++) {
            numbers = numbers.with(List.of(new RowSpan(chunk * 500 + 2, chunk * 500 + 501)));
        }
        assertThat(numbers.spans()).containsExactly(new RowSpan(2, 50_001));
    }
}
