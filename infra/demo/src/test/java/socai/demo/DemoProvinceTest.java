package socai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoProvinceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    @Test
    void a_reduced_province_goes_through_two_years_as_planned() {
        DemoResult result = new Rehearsal(new DemoOptions(1, TODAY, DemoSizes.REDUCED)).load(folder);

        assertThat(result.refused()).isNotEmpty();
        System.out.println(result);
    }
}
