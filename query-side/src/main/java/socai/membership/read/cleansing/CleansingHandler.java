package socai.membership.read.cleansing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import socai.membership.read.cleansing.GetCleansing.Score;
import socai.membership.read.search.Remit;
import socai.membership.read.search.Remits;
import socai.spine.Anchors;
import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Every figure can be opened down to the records in it, which {@link FaultsHandler} lists by the same question. */
public final class CleansingHandler implements QueryHandler<GetCleansing, GetCleansing.Result> {

    private static final String OPEN = "select distinct c.ancestor from {Organisation}.closure c"
            + " where c.ancestor = any(?) and c.depth = 1"
            + " and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)";

    private final ReadStore store;
    private final Remits remits;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public CleansingHandler(ReadStore store, Remits remits, ParameterSource parameters, Names names, Today today) {
        this.store = store;
        this.remits = remits;
        this.parameters = parameters;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<GetCleansing> query() {
        return GetCleansing.class;
    }

    @Override
    public int count(GetCleansing.Result result) {
        return result.score().total();
    }

    @Override
    public GetCleansing.Result answer(GetCleansing query, Asker asker) {
        String root = query.organisation().raw();
        LocalDate day = today.date();
        PublishedRules rules = new PublishedRules(parameters, Anchors.act(day));
        Remit remit = remits.of(root, day);
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        Counted counted = Counted.of(store, rules, new OpenFaults(rules, day, root));
        Map<String, Score> branches = new HashMap<>();
        counted.byOrganisation()
                .forEach((organisation, score) -> branches.merge(
                        remit.branchOf().getOrDefault(organisation, root), score, CleansingHandler::sum));
        Score whole = branches.values().stream().reduce(new Score(0, 0), CleansingHandler::sum);
        return new GetCleansing.Result(
                root,
                shown.name(root),
                day,
                whole,
                rules(rules, counted.byRule(), shown),
                rows(root, day, branches, shown),
                new Trend(store, rules).of(root, day),
                campaigns(root, day, whole));
    }

    private static Score sum(Score one, Score other) {
        return new Score(one.total() + other.total(), one.clean() + other.clean());
    }

    private static List<GetCleansing.Rule> rules(PublishedRules rules, Map<RecordRule, Integer> counts, Shown shown) {
        return rules.all().entrySet().stream()
                .map(entry -> new GetCleansing.Rule(
                        entry.getKey(),
                        FaultLines.label(entry.getKey(), shown),
                        entry.getValue().dimension(),
                        shown.sentences()
                                .find(
                                        "membership",
                                        "clean-dimension." + entry.getValue().dimension(),
                                        shown.language())
                                .orElse(""),
                        entry.getValue().weight(),
                        entry.getValue().source(),
                        counts.getOrDefault(entry.getKey(), 0)))
                .sorted(Comparator.comparing(GetCleansing.Rule::dimension)
                        .thenComparing(rule -> -rule.weight() * rule.records())
                        .thenComparing(GetCleansing.Rule::rule))
                .toList();
    }

    private List<GetCleansing.Row> rows(String root, LocalDate day, Map<String, Score> branches, Shown shown) {
        Set<String> open = new HashSet<>();
        if (!branches.isEmpty()) {
            Row.of(store.ask(OPEN, List.copyOf(branches.keySet()), day, day))
                    .forEach(row -> open.add(row.text("ancestor")));
        }
        shown.knowing(branches.keySet());
        return branches.entrySet().stream()
                .map(entry -> new GetCleansing.Row(
                        entry.getKey(),
                        shown.name(entry.getKey()),
                        open.contains(entry.getKey()) && !entry.getKey().equals(root),
                        entry.getValue()))
                .sorted(Comparator.comparing(
                                (GetCleansing.Row row) -> row.score().percent())
                        .thenComparing(GetCleansing.Row::name)
                        .thenComparing(GetCleansing.Row::organisationId))
                .toList();
    }

    /** Those of this organisation, the last one first. */
    private List<GetCleansing.Campaign> campaigns(String root, LocalDate day, Score score) {
        return Row.of(store.ask(
                        "select distinct k.campaign, k.from_on, k.until_on, k.target from {Cleansing}.campaign k"
                                + " join {Organisation}.closure c on c.ancestor = k.org_id and c.descendant = ?"
                                + " where c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)"
                                + " order by k.until_on desc, k.campaign",
                        root,
                        day,
                        day))
                .stream()
                .map(row -> new GetCleansing.Campaign(
                        row.day("from_on"),
                        row.day("until_on"),
                        row.integer("target"),
                        Math.toIntExact(ChronoUnit.DAYS.between(day, row.day("until_on"))),
                        score.percent() >= row.integer("target")))
                .toList();
    }
}
