package socai.organisation.write.types;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.organisation.events.OrganisationExamples.CENTRE;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.PROVINCE;
import static socai.organisation.write.OrganisationTree.TODAY;
import static socai.organisation.write.OrganisationTree.decisions;
import static socai.organisation.write.OrganisationTree.secretaryOf;
import static socai.organisation.write.OrganisationTree.system;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.organisation.events.OrganisationEvent.OrganisationRankChanged;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.GivenPolicies;
import socai.organisation.write.establish.EstablishOrganisation;
import socai.organisation.write.establish.EstablishOrganisationDecider;
import socai.organisation.write.rank.ChangeOrganisationRank;
import socai.organisation.write.rank.ChangeOrganisationRankDecider;
import socai.policy.write.TestPolicies;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.Violation;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** Founded on the packaged lists: what there is on a day, from its first day on and until its last. */
class TypeOfItsTimeTest {

    private static final String RULE = "organisation.type-of-its-time";

    private static Outcome found(
            String type, OrganisationRank rank, LocalDate from, Optional<OrganisationId> parent, Act act) {
        return decisions(new EstablishOrganisationDecider(), TestPolicies.book())
                .when(
                        new EstablishOrganisation(
                                "Tổ chức đảng Thử",
                                parent,
                                type,
                                rank,
                                rank == OrganisationRank.CELL || type.startsWith("chi-bo")
                                        ? OrganisationForm.CHI_BO
                                        : OrganisationForm.DANG_BO,
                                Optional.empty(),
                                false,
                                false,
                                from,
                                Optional.empty()),
                        act);
    }

    /** A root, which needs no superior on that day. */
    private static Outcome found(String type, OrganisationRank rank, LocalDate day) {
        return found(type, rank, day, Optional.empty(), Acts.on(day, CENTRE));
    }

    @ParameterizedTest
    @CsvSource({
        "dang-bo-huyen, ABOVE_GRASSROOTS, 2025-06-30, 2025-07-01",
        "dang-bo-xa, ABOVE_GRASSROOTS, 2026-07-25, 2026-07-26",
        "chi-bo-co-so, GRASSROOTS, 2026-07-25, 2026-07-26",
        "dang-bo-bo-phan, SUB_GRASSROOTS, 2026-07-25, 2026-07-26"
    })
    void what_ended_is_set_up_on_its_last_day_and_not_after(
            String type, OrganisationRank rank, LocalDate last, LocalDate after) {
        found(type, rank, last).isAccepted();
        found(type, rank, after).refusedBy(RULE);
    }

    @ParameterizedTest
    @CsvSource({
        "dang-bo-dac-khu, ABOVE_GRASSROOTS, 2025-06-30, 2025-07-01",
        "dang-bo-xa, ABOVE_GRASSROOTS, 2025-06-30, 2025-07-01",
        "dang-bo-truc-thuoc-co-so, SUB_GRASSROOTS, 2026-07-25, 2026-07-26",
        "chi-bo, GRASSROOTS, 2026-07-25, 2026-07-26"
    })
    void what_is_new_is_set_up_from_its_first_day_and_not_before(
            String type, OrganisationRank rank, LocalDate before, LocalDate first) {
        found(type, rank, before).refusedBy(RULE);
        found(type, rank, first).isAccepted();
    }

    @Test
    void an_invented_type_is_refused_with_those_that_there_are_and_the_text_that_says_so() {
        Violation told = found("hop-tac-xa", OrganisationRank.GRASSROOTS, TODAY, Optional.of(PROVINCE), system())
                .refusedBy(RULE)
                .violation(RULE);

        assertThat(told.citation().regulation()).isEqualTo("208-QĐ/TW");
        assertThat(told.sentence("vi", "–"))
                .startsWith("Ngày ")
                .contains("\"hop-tac-xa\"", "Đảng bộ xã (dang-bo-xa)", "Chi bộ (chi-bo)")
                .doesNotContain("huyện");
        assertThat(told.sentence("en", "–")).contains("Commune organisation (dang-bo-xa)", "Cell (chi-bo)");
    }

    @Test
    void a_type_keeps_to_its_rank_and_its_form() {
        found("chi-bo", OrganisationRank.CELL, TODAY, Optional.of(COMMUNE), secretaryOf(COMMUNE))
                .isAccepted();
        found("dang-bo-xa", OrganisationRank.CELL, TODAY, Optional.of(COMMUNE), secretaryOf(COMMUNE))
                .refusedBy(RULE, "organisation.decided-by-competent-body");
        found("dang-bo-co-so", OrganisationRank.SUB_GRASSROOTS, TODAY, Optional.of(COMMUNE), secretaryOf(COMMUNE))
                .refusedBy(RULE);
    }

    @Test
    void decided_before_a_reform_it_is_what_there_is_on_its_first_day() {
        Act before = Acts.on(LocalDate.of(2026, 7, 20), PROVINCE);

        found("dang-bo-xa", OrganisationRank.GRASSROOTS, LocalDate.of(2026, 7, 26), Optional.of(PROVINCE), before)
                .isAccepted();
        found("dang-bo-xa", OrganisationRank.ABOVE_GRASSROOTS, LocalDate.of(2026, 7, 26), Optional.of(PROVINCE), before)
                .refusedBy(RULE);
        found("dang-bo-xa", OrganisationRank.ABOVE_GRASSROOTS, LocalDate.of(2026, 7, 25), Optional.of(PROVINCE), before)
                .isAccepted();
    }

    @Test
    void what_has_long_existed_is_of_a_type_of_its_first_day_or_of_the_day_of_the_act() {
        LocalDate longAgo = LocalDate.of(2004, 1, 1);

        found("dang-bo-huyen", OrganisationRank.ABOVE_GRASSROOTS, longAgo, Optional.empty(), system())
                .isAccepted();
        found("dang-bo-dac-khu", OrganisationRank.GRASSROOTS, longAgo, Optional.empty(), system())
                .isAccepted();
        found("cau-lac-bo", OrganisationRank.GRASSROOTS, longAgo, Optional.empty(), system())
                .refusedBy(RULE);
    }

    @Test
    void where_no_list_is_published_nothing_is_judged() {
        decisions(new EstablishOrganisationDecider(), GivenPolicies.usual())
                .when(
                        new EstablishOrganisation(
                                "Tổ chức đảng Thử",
                                Optional.of(PROVINCE),
                                "cau-lac-bo",
                                OrganisationRank.GRASSROOTS,
                                OrganisationForm.DANG_BO,
                                Optional.empty(),
                                false,
                                false,
                                TODAY,
                                Optional.empty()),
                        secretaryOf(PROVINCE))
                .isAccepted();
    }

    @Test
    void a_change_of_type_is_held_to_the_list_of_its_day() {
        changed("dang-bo-xa", OrganisationRank.ABOVE_GRASSROOTS).refusedBy(RULE);
        changed("dang-bo-huyen", OrganisationRank.ABOVE_GRASSROOTS).refusedBy(RULE);
        changed("dang-bo-cap-tren-co-so", OrganisationRank.ABOVE_GRASSROOTS).wrote(OrganisationRankChanged.class);
    }

    private static Outcome changed(String type, OrganisationRank rank) {
        return decisions(new ChangeOrganisationRankDecider(), TestPolicies.book())
                .when(
                        new ChangeOrganisationRank(
                                COMMUNE, type, rank, OrganisationForm.DANG_BO, TODAY, Optional.of("9-QĐ/TU")),
                        secretaryOf(PROVINCE));
    }
}
