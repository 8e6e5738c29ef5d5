package socai.organisation.write.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.rules.FormFitsRank;

class OrganisationTypesTest {

    private static final OrganisationTypes TYPES = OrganisationTypes.packaged();

    @Test
    void every_packaged_type_has_a_form_that_fits_its_rank() {
        assertThat(TYPES.types())
                .hasSizeGreaterThan(10)
                .allSatisfy(type -> assertThat(new FormFitsRank(type.rank(), type.form()).holds())
                        .as(type.code())
                        .isTrue());
    }

    @Test
    void on_no_day_does_a_code_mean_two_things() {
        TYPES.types()
                .forEach(type -> assertThat(TYPES.types())
                        .filteredOn(other -> other.code().equals(type.code())
                                && (other.validOn(type.validFrom())
                                        || type.validTo().filter(other::validOn).isPresent()))
                        .as(type.code())
                        .containsExactly(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-30", "2026-07-26"})
    void a_commune_is_grassroots_before_and_after_the_pilot(LocalDate day) {
        assertThat(TYPES.find("dang-bo-xa", day).orElseThrow().rank()).isEqualTo(OrganisationRank.GRASSROOTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-07-01", "2026-07-25"})
    void a_commune_stands_above_the_grassroots_during_the_pilot(LocalDate day) {
        OrganisationType commune = TYPES.find("dang-bo-xa", day).orElseThrow();

        assertThat(commune.rank()).isEqualTo(OrganisationRank.ABOVE_GRASSROOTS);
        assertThat(commune.pilot()).isTrue();
    }

    @Test
    void the_district_is_gone_since_the_first_of_july_2025() {
        assertThat(TYPES.find("dang-bo-huyen", LocalDate.of(2025, 6, 30))).isPresent();
        assertThat(TYPES.find("dang-bo-huyen", LocalDate.of(2025, 7, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other: []",
                "types: [{code: a}]",
                "types: [{code: a, vi: a, en: a, rank: CELL, form: CHI_BO, validFrom: '2025-07-01', source: a, confidence: S, rang: x}]",
                "types: [{code: a, vi: a, en: a, rank: CELLS, form: CHI_BO, validFrom: '2025-07-01', source: a, confidence: S}]"
            })
    void a_file_of_another_form_is_refused(String text) {
        assertThatThrownBy(() -> OrganisationTypes.read(new StringReader(text)))
                .isInstanceOf(IllegalStateException.class);
    }
}
