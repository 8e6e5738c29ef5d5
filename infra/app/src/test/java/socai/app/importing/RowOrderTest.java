package socai.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowOrderTest {

    @Test
    void rows_come_by_key_and_within_a_key_in_the_order_of_the_file() {
        Random random = new Random(3);
        RowOrder order = new RowOrder();
        List<List<Integer>> byKey = new ArrayList<>();
        for (int key = 0; key < 9; key++) {
            byKey.add(new ArrayList<>());
        }
        for (int row = 0; row < 5_000; row++) {
            int key = random.nextInt(9);
            order.add(row + 2, row * 100L, key);
            byKey.get(key).add(row);
        }
        order.sort();

        assertThat(order.ordered(0, order.size()).boxed())
                .containsExactlyElementsOf(byKey.stream().flatMap(List::stream).toList());
        assertThat(order.ordered(4_900, 6_000).count()).isEqualTo(100);
        assertThat(order.number(7)).isEqualTo(9);
        assertThat(order.place(7)).isEqualTo(700);
    }

    @Test
    void a_file_that_is_sorted_already_keeps_its_order() {
        RowOrder order = new RowOrder();
        for (int row = 0; row < 3_000; row++) {
            order.add(row, row, row / 100);
        }
        order.sort();
        assertThat(order.ordered(0, 3_000).toArray()).isSorted();
    }

    @Test
    void a_set_of_numbers_holds_what_was_put_in_and_nothing_else() {
        Random random = new Random(5);
        LongSet set = new LongSet();
        Set<Long> truth = new HashSet<>();
        for (int i = 0; i < 50_000; i++) {
            long number = i % 3 == 0 ? random.nextLong() : random.nextInt(20_000) - 10_000;
            assertThat(set.add(number)).isEqualTo(truth.add(number));
        }
        assertThat(truth).allMatch(set::contains);
        for (int i = 0; i < 50_000; i++) {
            long number = random.nextLong();
            assertThat(set.contains(number)).isEqualTo(truth.contains(number));
        }
    }
}
