package socai.organisation.write.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.rules.FormFitsRank;
import socai.policy.events.PublishedParameter;
import socai.policy.write.ParameterForm;
import socai.policy.write.TestPolicies;
import socai.spine.Anchor;
import socai.spine.Anchors;
import socai.spine.Confidence;
import socai.spine.Parameter;

class OrganisationTypesTest {

    private static final List<OrganisationTypes> VERSIONS =
            TestPolicies.book().byKey().get(OrganisationTypes.KEY).stream()
                    .map(version -> OrganisationTypes.of(version.parameter()))
                    .toList();

    private static OrganisationTypes on(String day) {
        return OrganisationTypes.of(published(day));
    }

    private static Parameter published(String day) {
        return TestPolicies.book().parameter(OrganisationTypes.KEY, Anchors.act(LocalDate.parse(day)));
    }

    @Test
    void every_published_type_has_a_form_that_fits_its_rank() {
        assertThat(VERSIONS)
                .hasSize(4)
                .allSatisfy(version -> assertThat(version.types())
                        .hasSizeGreaterThan(10)
                        .allSatisfy(type -> assertThat(new FormFitsRank(type.rank(), type.form()).holds())
                                .as(type.code())
                                .isTrue()));
    }

    @Test
    void a_line_stands_once_and_a_code_has_one_name() {
        assertThat(VERSIONS).allSatisfy(version -> {
            assertThat(version.types()).doesNotHaveDuplicates();
            version.types()
                    .forEach(type -> assertThat(version.of(type.code()))
                            .extracting(OrganisationType::name)
                            .containsOnly(type.name()));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1930-02-03, Điều lệ Đảng 2011",
        "2025-06-30, Điều lệ Đảng 2011",
        "2025-07-01, 294-QĐ/TW",
        "2026-04-10, 294-QĐ/TW",
        "2026-04-11, 20-QĐ/TW",
        "2026-07-25, 20-QĐ/TW",
        "2026-07-26, 208-QĐ/TW",
        "2040-01-01, 208-QĐ/TW"
    })
    void each_list_cites_the_text_of_its_days(String day, String cited) {
        assertThat(published(day).citation().regulation()).isEqualTo(cited);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-30", "2026-07-26"})
    void a_commune_is_grassroots_before_and_after_the_pilot(String day) {
        assertThat(on(day).of("dang-bo-xa"))
                .extracting(OrganisationType::rank)
                .containsExactly(OrganisationRank.GRASSROOTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-07-01", "2026-07-25"})
    void a_commune_stands_above_the_grassroots_during_the_pilot(String day) {
        OrganisationType commune = on(day).of("dang-bo-xa").getFirst();

        assertThat(commune.rank()).isEqualTo(OrganisationRank.ABOVE_GRASSROOTS);
        assertThat(commune.pilot()).isTrue();
    }

    @Test
    void the_district_is_gone_since_the_first_of_july_2025() {
        assertThat(on("2025-06-30").of("dang-bo-huyen")).hasSize(1);
        assertThat(on("2025-07-01").of("dang-bo-huyen")).isEmpty();
    }

    @Test
    void all_cells_have_one_name_since_208() {
        assertThat(on("2026-07-25").of("chi-bo-co-so")).hasSize(1);
        assertThat(on("2026-07-26").of("chi-bo-co-so")).isEmpty();
        assertThat(on("2026-07-26").have("chi-bo", OrganisationRank.GRASSROOTS, OrganisationForm.CHI_BO))
                .isTrue();
        assertThat(on("2026-07-25").have("chi-bo", OrganisationRank.GRASSROOTS, OrganisationForm.CHI_BO))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chi-bo",
                "chi-bo|CELL|CHI_BO|Chi bộ",
                "chi-bo|CELLS|CHI_BO|Chi bộ|Cell",
                "chi-bo|CELL|CELL|Chi bộ|Cell",
                "chi-bo|CELL|CHI_BO|Chi bộ|Cell|thí điểm",
                "Chi bộ|CELL|CHI_BO|Chi bộ|Cell",
                "chi-bo|CELL|CHI_BO|Chi bộ|Cell;",
                "dang-bo-truc-thuoc-trung-uong|PROVINCIAL|DANG_BO|Đảng bộ trực thuộc Trung ương|Directly under the Centre"
            })
    void a_list_of_another_form_is_not_published(String text) {
        assertThat(ParameterForm.flaw(given(text))).isPresent();
    }

    @Test
    void a_list_that_is_published_can_be_read() {
        assertThat(ParameterForm.flaw(given("chi-bo|CELL|CHI_BO|Chi bộ|Cell; to-dang|GROUP|TO_DANG|Tổ đảng|Group")))
                .isEmpty();
        assertThatThrownBy(() -> OrganisationTypes.parse("chi-bo")).isInstanceOf(IllegalArgumentException.class);
    }

    private static PublishedParameter given(String text) {
        return new PublishedParameter(
                OrganisationTypes.KEY, text, OrganisationTypes.KEY, Anchor.ACT, "", Confidence.R, "SC-01", "");
    }
}
