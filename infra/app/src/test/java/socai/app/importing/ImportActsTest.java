package socai.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.spine.TextForm;

class ImportActsTest {

    /** The second made a list of a million rows be refused from its first row to its last. */
    @ParameterizedTest
    @ValueSource(strings = {"3f0c9a7be1d2", "012345678901", "abcdefabcdef", "000000000000"})
    void whatever_the_hash_of_the_file_its_number_is_the_number_of_a_paper(String first) {
        ImportActs acts = ImportActs.of(LocalDate.of(2026, 11, 22), first + "0".repeat(52), "mapping");

        assertThat(TextForm.NUMBER.admits(acts.paper().number())).isTrue();
        assertThat(acts.paper().number()).isNotBlank();
    }
}
