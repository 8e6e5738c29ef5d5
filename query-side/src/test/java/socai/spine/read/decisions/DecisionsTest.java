package socai.spine.read.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.MENTOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationReparented;
import socai.organisation.events.OrganisationRank;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.read.Decisions;
import socai.spine.read.Ledger;
import socai.spine.read.Page;
import socai.spine.read.Scene;
import socai.spine.read.Scope;
import socai.spine.read.Within;

class DecisionsTest {

    private static final OrganisationId OTHER = OrganisationId.of("org-other");

    private final Ledger ledger = Scene.proposed();

    private static ListDecisions.Result of(Scene scene, Within within, Optional<Boolean> accepted) {
        return scene.ask(new ListDecisions(within, accepted, Optional.empty(), Optional.empty(), Page.FIRST));
    }

    private List<String> within(OrganisationId organisation, LocalDate today) {
        return of(Scene.of(ledger, today), Within.tree(organisation), Optional.empty()).lines().stream()
                .map(ListDecisions.Line::command)
                .toList();
    }

    @Test
    void the_table_holds_the_act_and_the_outcome_and_nothing_of_what_was_asked() {
        var rows = ledger.fold(new DecisionProjection());

        assertThat(rows.get(DecisionProjection.DECISION, Map.of("command", Decisions.REFUSED.raw()))
                        .orElseThrow())
                .containsEntry("accepted", false)
                .containsEntry("command_type", "membership.VoteOnAdmission")
                .containsEntry("stream", ADMISSION.raw())
                .containsEntry("person", MENTOR.raw())
                .containsEntry("office", "SECRETARY")
                .containsEntry("org_id", Scene.CELL.raw())
                .containsEntry("violations", 1)
                .containsEntry("first_rule", "membership.check-complete")
                .containsEntry("events", 0);
        assertThat(rows.contents().toString()).doesNotContain("Minh Anh").doesNotContain("2001");
    }

    @Test
    void a_decision_is_found_by_every_stream_that_it_wrote_to() {
        Scene scene = Scene.of(ledger);

        assertThat(of(scene, Within.dossier("rol-cell"), Optional.empty()).lines())
                .extracting(ListDecisions.Line::command)
                .containsExactly(Decisions.VOTE.raw());
        assertThat(of(scene, Within.dossier(ADMISSION.raw()), Optional.empty()).lines())
                .extracting(ListDecisions.Line::command)
                .containsExactly(Decisions.VOTE.raw(), Decisions.REFUSED.raw());
    }

    @Test
    void refused_attempts_alone_can_be_asked_for() {
        ListDecisions.Result refused = of(Scene.of(ledger), Within.tree(Scene.PROVINCE), Optional.of(false));

        assertThat(refused.total()).isEqualTo(1);
        assertThat(refused.lines()).singleElement().satisfies(line -> {
            assertThat(line.accepted()).isFalse();
            assertThat(line.actor().person()).isEqualTo("Trần Văn Thuận");
            assertThat(line.firstRule()).isNotBlank().isNotEqualTo("membership.check-complete");
            assertThat(line.lateEntry()).isEmpty();
        });
        assertThat(of(Scene.of(ledger), Within.tree(Scene.PROVINCE), Optional.of(true))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.lateEntry()).isEqualTo("nhập sau, từ giấy"));
    }

    @Test
    void what_was_entered_later_can_be_listed_for_inspection() {
        assertThat(entered(Origin.PAPER)).containsExactly(Decisions.VOTE.raw());
        assertThat(entered(Origin.DIRECT)).containsExactly(Decisions.REFUSED.raw());
        assertThat(entered(Origin.IMPORT)).isEmpty();
    }

    private List<String> entered(Origin origin) {
        return commands(new ListDecisions(
                Within.tree(Scene.PROVINCE), Optional.empty(), Optional.of(origin), Optional.empty(), Page.FIRST));
    }

    private List<String> commands(ListDecisions query) {
        return Scene.of(ledger).ask(query).lines().stream()
                .map(ListDecisions.Line::command)
                .toList();
    }

    @Test
    void what_the_program_asked_by_itself_and_was_refused_waits_in_a_list_of_its_own() {
        CommandId automatic = CommandId.named("scene", "automatic");
        ledger.add("journal", automatic.raw(), Decisions.REFUSED_ON, Decisions.refusedTo(automatic));

        assertThat(refusedTo(OfficeKind.SYSTEM)).containsExactly(automatic.raw());
        assertThat(refusedTo(OfficeKind.SECRETARY)).containsExactly(Decisions.REFUSED.raw());
    }

    private List<String> refusedTo(OfficeKind office) {
        return commands(new ListDecisions(
                Within.tree(Scene.PROVINCE), Optional.of(false), Optional.empty(), Optional.of(office), Page.FIRST));
    }

    @Test
    void only_what_lies_in_the_tree_is_listed() {
        Scene.establish(ledger, OTHER, "Đảng bộ tỉnh khác", Optional.empty(), OrganisationRank.PROVINCIAL, Scene.TODAY);

        assertThat(within(OTHER, Scene.TODAY)).isEmpty();
        assertThat(within(Scene.CELL, Scene.TODAY)).hasSize(2);
    }

    @Test
    void decisions_go_with_an_organisation_that_moves() {
        LocalDate moved = Scene.TODAY.plusDays(10);
        Scene.establish(ledger, OTHER, "Đảng bộ tỉnh khác", Optional.empty(), OrganisationRank.PROVINCIAL, Scene.TODAY);
        ledger.add(
                "organisation",
                Scene.CELL.raw(),
                moved,
                new OrganisationReparented(
                        Scene.CELL, Optional.of(Scene.GRASSROOTS), OTHER, List.of(OTHER), moved, Optional.empty()));

        assertThat(within(OTHER, moved.minusDays(1))).isEmpty();
        assertThat(within(Scene.PROVINCE, moved.minusDays(1))).hasSize(2);
        assertThat(within(OTHER, moved)).hasSize(2);
        assertThat(within(Scene.PROVINCE, moved)).isEmpty();
    }

    @Test
    void decisions_of_an_organisation_that_ended_stay_with_those_it_lay_below() {
        LocalDate ended = Scene.TODAY.plusDays(10);
        ledger.add(
                "organisation",
                Scene.CELL.raw(),
                ended,
                new OrganisationDissolved(Scene.CELL, ended, DissolutionReason.MERGED, Optional.empty()));

        assertThat(within(Scene.PROVINCE, ended.plusYears(2))).hasSize(2);
    }

    @Test
    void pages_do_not_overlap() {
        Scene scene = Scene.of(ledger);
        Within dossier = Within.dossier(ADMISSION.raw());

        ListDecisions.Result first = scene.ask(
                new ListDecisions(dossier, Optional.empty(), Optional.empty(), Optional.empty(), new Page(0, 1)));
        ListDecisions.Result second = scene.ask(
                new ListDecisions(dossier, Optional.empty(), Optional.empty(), Optional.empty(), new Page(1, 1)));

        assertThat(first.total()).isEqualTo(2);
        assertThat(first.lines()).extracting(ListDecisions.Line::command).containsExactly(Decisions.VOTE.raw());
        assertThat(second.lines()).extracting(ListDecisions.Line::command).containsExactly(Decisions.REFUSED.raw());
    }

    @Test
    void the_scope_is_the_place_that_was_named() {
        assertThat(new ListDecisions(
                                Within.dossier("adm-1"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Page.FIRST)
                        .scope())
                .isEqualTo(new Scope.OfDossier("adm-1"));
        assertThat(new ListDecisions(
                                Within.tree(Scene.CELL),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Page.FIRST)
                        .scope())
                .isEqualTo(new Scope.OfOrganisation(Scene.CELL));
        assertThatThrownBy(() -> new Within(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void erased_people_are_listed_without_a_name() {
        Scene scene = Scene.of(Scene.erased(Scene.erased(ledger, MENTOR), APPLICANT));

        assertThat(of(scene, Within.tree(Scene.PROVINCE), Optional.empty()).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.actor().person()).isEqualTo("(đã xóa dữ liệu)"));
    }
}
