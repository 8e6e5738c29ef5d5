package socai.app.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WantedTest {

    private static final Wanted WANTED =
            new Wanted(Set.of("Lê Minh Anh", "H’ Thùy Lan", "Đỗ An", "14/03/1990", "0912 345 678", "034090012345"));

    @Test
    void a_value_is_found_wherever_it_stands() {
        assertThat(WANTED.in("<b>Lê Minh Anh</b>")).containsExactly("Lê Minh Anh");
        assertThat(WANTED.in("person=H’ Thùy Lan, born")).containsExactly("H’ Thùy Lan");
        assertThat(WANTED.in("value=Personal[Đỗ An]")).containsExactly("Đỗ An");
        assertThat(WANTED.in("sinh 14/03/1990, số 034090012345.")).containsExactly("034090012345", "14/03/1990");
    }

    @Test
    void a_value_is_found_however_it_is_spaced() {
        assertThat(WANTED.in("tel:0912.345.678")).containsExactly("0912 345 678");
    }

    @Test
    void a_part_of_a_value_is_none() {
        assertThat(WANTED.in("Lê Minh và Đỗ Anh, 14/03/19901, 10912 345 678")).isEmpty();
    }
}
