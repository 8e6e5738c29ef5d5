package socai.app.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Set<String> NAMES = Set.of("Lê Minh Anh", "H’ Thùy Lan", "Đỗ An");

    @Test
    void a_name_is_found_wherever_it_stands() {
        assertThat(Names.in("<b>Lê Minh Anh</b>", NAMES)).containsExactly("Lê Minh Anh");
        assertThat(Names.in("person=H’ Thùy Lan, born", NAMES)).containsExactly("H’ Thùy Lan");
        assertThat(Names.in("value=Personal[Đỗ An]", NAMES)).containsExactly("Đỗ An");
    }

    @Test
    void a_part_of_a_name_is_none() {
        assertThat(Names.in("Lê Minh và Đỗ Anh", NAMES)).isEmpty();
    }
}
