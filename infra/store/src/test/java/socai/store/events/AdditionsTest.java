package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.spine.Logical;
import socai.spine.Since;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AdditionsTest {

    @Logical(value = "toy.Facts", revision = 3)
    record Facts(
            String name,
            @Since(2) Optional<String> place,
            @Since(3) Optional<Integer> count) {}

    /** Raised without a word on what changed. */
    @Logical(value = "toy.Silent", revision = 3)
    record Silent(String name, @Since(3) Optional<String> place) {}

    private static ObjectNode written() {
        return JsonMapper.shared().createObjectNode().put("name", "a");
    }

    @Test
    void what_was_added_since_is_left_out_and_the_rest_stays() {
        assertThat(Additions.put(Facts.class, 1, written()))
                .isEqualTo(written().putNull("place").putNull("count"));
        assertThat(Additions.put(Facts.class, 2, written().put("place", "b")))
                .isEqualTo(written().put("place", "b").putNull("count"));
        assertThat(Additions.put(Facts.class, 3, written())).isEqualTo(written());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void a_revision_that_no_addition_explains_is_refused(int revision) {
        assertThatThrownBy(() -> Additions.put(Silent.class, revision, written()))
                .hasMessage("no upcaster leads from revision " + revision + " of toy.Silent");
    }

    @Test
    void an_earlier_revision_that_has_a_later_component_is_refused() {
        assertThatThrownBy(() -> Additions.put(Facts.class, 1, written().put("place", "b")))
                .hasMessageContaining("revision 1 of toy.Facts: place");
    }
}
