package socai.organisation.read.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationReparented;
import socai.organisation.events.OrganisationRank;
import socai.organisation.read.tree.GetOrganisationTree.Node;
import socai.spine.OrganisationId;
import socai.spine.read.Ledger;
import socai.spine.read.Scene;
import socai.spine.read.Scope;

class TreeTest {

    private static final OrganisationId SECOND = OrganisationId.of("org-cell-2");
    private static final LocalDate LATER = Scene.TODAY.plusDays(30);

    private final Ledger ledger = Scene.ground();

    private List<Node> tree(Optional<OrganisationId> root, Optional<LocalDate> day, int levels) {
        return Scene.of(ledger).ask(new GetOrganisationTree(root, day, levels)).nodes();
    }

    @Test
    void each_organisation_stands_after_its_parent() {
        Scene.establish(
                ledger, SECOND, "Chi bộ Khu phố 1", Optional.of(Scene.GRASSROOTS), OrganisationRank.CELL, Scene.TODAY);

        List<Node> nodes = tree(Optional.empty(), Optional.empty(), 9);

        assertThat(nodes)
                .extracting(Node::name)
                .containsExactly(
                        "Đảng bộ tỉnh Bình Sơn",
                        "Đảng bộ phường Hòa Thuận",
                        "Đảng bộ Trường THCS Hòa Thuận",
                        "Chi bộ Khu phố 1",
                        "Chi bộ Khu phố 3");
        assertThat(nodes).extracting(Node::depth).containsExactly(0, 1, 2, 3, 3);
        assertThat(nodes.get(2).children()).isEqualTo(2);
        assertThat(nodes.get(3).rankLabel()).isEqualTo("Chi bộ");
    }

    @Test
    void a_branch_is_told_as_deep_as_asked() {
        assertThat(tree(Optional.of(Scene.GRASSROOTS), Optional.empty(), 1))
                .extracting(Node::organisation, Node::depth)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Scene.GRASSROOTS.raw(), 0),
                        org.assertj.core.groups.Tuple.tuple(Scene.CELL.raw(), 1));
        assertThat(tree(Optional.of(Scene.GRASSROOTS), Optional.empty(), 0))
                .singleElement()
                .satisfies(node -> {
                    assertThat(node.children()).isEqualTo(1);
                    assertThat(node.parent()).isPresent();
                });
    }

    @Test
    void the_tree_of_a_day_is_the_one_of_that_day() {
        ledger.add(
                "organisation",
                Scene.CELL.raw(),
                LATER,
                List.of(
                        new OrganisationReparented(
                                Scene.CELL,
                                Optional.of(Scene.GRASSROOTS),
                                Scene.PROVINCE,
                                List.of(),
                                LATER,
                                Optional.empty()),
                        new OrganisationDissolved(
                                Scene.CELL, LATER.plusDays(9), DissolutionReason.MERGED, Optional.empty())));

        assertThat(tree(Optional.of(Scene.GRASSROOTS), Optional.of(LATER.minusDays(1)), 9))
                .hasSize(2);
        assertThat(tree(Optional.of(Scene.GRASSROOTS), Optional.of(LATER), 9)).hasSize(1);
        assertThat(tree(Optional.of(Scene.PROVINCE), Optional.of(LATER), 9))
                .filteredOn(node -> node.organisation().equals(Scene.CELL.raw()))
                .singleElement()
                .satisfies(node -> {
                    assertThat(node.depth()).isEqualTo(1);
                    assertThat(node.parent()).contains(Scene.PROVINCE.raw());
                });
        assertThat(tree(Optional.empty(), Optional.of(LATER.plusDays(9)), 9))
                .extracting(Node::organisation)
                .doesNotContain(Scene.CELL.raw())
                .hasSize(3);
    }

    @Test
    void the_tree_is_public_and_empty_before_anything_was_founded() {
        assertThat(new GetOrganisationTree(Optional.empty(), Optional.empty(), 1).scope())
                .isEqualTo(new Scope.Published());
        assertThat(tree(Optional.empty(), Optional.of(LocalDate.of(2019, 1, 1)), 9))
                .isEmpty();
    }
}
