package socai.organisation.read.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.read.tree.GetOrganisationTree.Node;
import socai.spine.read.Asker;
import socai.spine.read.Conditions;
import socai.spine.read.Names;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Reads the organisations of a day with the parent of that day and puts them in the order of a tree. */
public final class TreeHandler implements QueryHandler<GetOrganisationTree, GetOrganisationTree.Result> {

    /** The parent on a day is the ancestor one level up; roots have none. */
    private static final String SELECT =
            "select o.*, s.name as name_then, s.rank as rank_then, s.form as form_then, s.type as type_then,"
                    + " up.ancestor as parent_then, below.depth as below_root,"
                    + " (select count(*) from {Organisation}.closure down where down.ancestor = o.id"
                    + " and down.depth = 1 and down.valid_from <= ? and (down.valid_to is null or down.valid_to > ?))"
                    + " as children"
                    + " from {Organisation}.organisation o"
                    + " join {Organisation}.closure self on self.ancestor = o.id"
                    + " and self.descendant = o.id and self.depth = 0"
                    + " and self.valid_from <= ? and (self.valid_to is null or self.valid_to > ?)"
                    + " left join {OrganisationStyle}.style s on s.organisation = o.id and s.valid_from ="
                    + " (select max(n.valid_from) from {OrganisationStyle}.style n"
                    + " where n.organisation = o.id and n.valid_from <= ?)"
                    + " left join {Organisation}.closure up on up.descendant = o.id and up.depth = 1"
                    + " and up.valid_from <= ? and (up.valid_to is null or up.valid_to > ?)";

    private final ReadStore store;
    private final Names names;
    private final Today today;

    public TreeHandler(ReadStore store, Names names, Today today) {
        this.store = store;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetOrganisationTree> query() {
        return GetOrganisationTree.class;
    }

    @Override
    public int count(GetOrganisationTree.Result result) {
        return result.nodes().size();
    }

    @Override
    public GetOrganisationTree.Result answer(GetOrganisationTree query, Asker asker) {
        LocalDate day = query.date().orElseGet(today::date);
        String roots = " join {Organisation}.closure below on below.descendant = o.id"
                + " and below.valid_from <= ? and (below.valid_to is null or below.valid_to > ?)";
        Conditions asked = new Conditions().and("below.depth <= ?", query.levels());
        query.root()
                .ifPresentOrElse(
                        root -> asked.and("below.ancestor = ?", root.raw()),
                        () -> asked.and(
                                "not exists (select 1 from {Organisation}.closure above"
                                        + " where above.descendant = below.ancestor and above.depth = 1"
                                        + " and above.valid_from <= ? and (above.valid_to is null or above.valid_to > ?))",
                                day,
                                day));
        List<Object> bound = new ArrayList<>(List.of(day, day, day, day, day, day, day, day, day));
        for (Object value : asked.values()) {
            bound.add(value);
        }
        List<Row> rows = Row.of(store.ask(SELECT + roots + asked.where(), bound.toArray()));
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        return new GetOrganisationTree.Result(
                inOrder(rows.stream().map(row -> node(row, shown)).toList()));
    }

    private static Node node(Row row, Shown shown) {
        OrganisationRank rank =
                OrganisationRank.valueOf(row.optional("rank_then").orElseGet(() -> row.text("rank")));
        return new Node(
                row.text("id"),
                row.optional("name_then").orElseGet(() -> row.text("name")),
                row.optional("parent_then"),
                row.integer("below_root"),
                row.optional("type_then").orElseGet(() -> row.text("type")),
                rank,
                shown.of(rank),
                OrganisationForm.valueOf(row.optional("form_then").orElseGet(() -> row.text("form"))),
                row.optional("code"),
                row.flag("pilot"),
                row.flag("delegated"),
                row.day("valid_from"),
                row.date("valid_to"),
                row.integer("children"));
    }

    private static List<Node> inOrder(List<Node> nodes) {
        Map<String, List<Node>> children = new HashMap<>();
        List<Node> roots = new ArrayList<>();
        nodes.stream()
                .sorted(Comparator.comparing((Node node) -> node.code().orElse("~"))
                        .thenComparing(Node::name)
                        .thenComparing(Node::organisation))
                .forEach(node -> Optional.of(node)
                        .filter(one -> one.depth() > 0)
                        .flatMap(Node::parent)
                        .map(parent -> children.computeIfAbsent(parent, any -> new ArrayList<>()))
                        .orElse(roots)
                        .add(node));
        List<Node> ordered = new ArrayList<>();
        roots.forEach(root -> add(root, children, ordered));
        return ordered;
    }

    private static void add(Node node, Map<String, List<Node>> children, List<Node> ordered) {
        ordered.add(node);
        children.getOrDefault(node.organisation(), List.of()).forEach(child -> add(child, children, ordered));
    }
}
