package socai.membership.read.badges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import socai.membership.read.StageWords;
import socai.membership.read.badges.ListBadgeCandidates.Line;
import socai.membership.read.badges.ListBadgeCandidates.Which;
import socai.membership.read.files.PartyAges;
import socai.spine.read.Asker;
import socai.spine.read.Conditions;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;
import socai.spine.read.Shown;
import socai.spine.read.Today;

/** Reckons each member of long standing; those below the lowest step are not even read. */
public final class CandidatesHandler implements QueryHandler<ListBadgeCandidates, ListBadgeCandidates.Result> {

    private static final String PEOPLE = "select m.person, m.membership, m.org_id, m.decision_date, m.admission_date,"
            + " m.official_date, m.card_number, p.name, p.name_sort, p.birth_date, p.home_town, p.erased, b.badge,"
            + " b.stage, b.step, b.award_day, b.reached_on, b.waits, " + PartyAges.COLUMNS
            + " from {Member}.membership m"
            + PartyAges.JOIN
            + " left join {Member}.person p on p.person = m.person"
            + " left join {Badge}.badge b on b.membership = m.membership";

    private static final Set<String> OPEN = Set.of("DECLARED", "PROPOSED", "DECIDED");

    private record Found(Row row, Which which, Reckoned due) {}

    private final ReadStore store;
    private final ParameterSource parameters;
    private final Names names;
    private final Today today;

    public CandidatesHandler(ReadStore store, ParameterSource parameters, Names names, Today today) {
        this.store = store;
        this.parameters = parameters;
        this.names = names;
        this.today = today;
    }

    @Override
    public Class<ListBadgeCandidates> query() {
        return ListBadgeCandidates.class;
    }

    @Override
    public int count(ListBadgeCandidates.Result result) {
        return result.lines().size();
    }

    @Override
    public ListBadgeCandidates.Result answer(ListBadgeCandidates query, Asker asker) {
        LocalDate day = today.date();
        String organisation = query.organisation().raw();
        BadgeTexts texts = new BadgeTexts(store, parameters, day);
        List<LocalDate> days = texts.days(organisation);
        List<LocalDate> ahead =
                days.stream().filter(one -> !one.isBefore(day)).limit(5).toList();
        LocalDate award = query.award().or(() -> ahead.stream().findFirst()).orElse(day);
        LocalDate before = days.stream()
                .filter(one -> one.isBefore(award))
                .max(Comparator.naturalOrder())
                .orElse(award.minusYears(1));
        List<Found> all = found(organisation, day, award, before, texts.steps());
        Map<Which, Integer> counts = new EnumMap<>(Which.class);
        all.forEach(one -> counts.merge(one.which(), 1, Integer::sum));
        Map<Integer, Integer> steps = new TreeMap<>();
        List<Found> wanted = all.stream()
                .filter(one -> one.which() == query.which())
                .peek(one -> steps.merge(one.due().step(), 1, Integer::sum))
                .filter(one -> query.step().isEmpty()
                        || query.step().get() == one.due().step())
                .sorted(Comparator.comparing((Found one) -> -one.due().step())
                        .thenComparing(one -> one.row().optional("name_sort").orElse("~"))
                        .thenComparing(one -> one.row().text("membership")))
                .toList();
        Shown shown = new Shown(Sentences.packaged(), names, asker.language());
        List<Found> part = wanted.stream()
                .skip(query.page().offset())
                .limit(query.page().size())
                .toList();
        shown.knowing(part.stream()
                .flatMap(
                        one -> Stream.concat(Stream.of(one.row().text("org_id")), one.row().optional("waits").stream()))
                .toList());
        return new ListBadgeCandidates.Result(
                shown.name(organisation),
                award,
                ahead,
                counts,
                steps,
                wanted.size(),
                part.stream()
                        .map(one -> line(one, texts.money(one.due().step(), award), shown))
                        .toList());
    }

    private List<Found> found(
            String organisation, LocalDate day, LocalDate award, LocalDate before, List<Integer> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        Conditions asked = new Conditions()
                .and("m.closed_on is null")
                .and("(" + PartyAges.FROM + " <= ? or b.award_day = ?)", award.minusYears(steps.getFirst()), award)
                .within("m.org_id", organisation, day);
        Map<String, Set<Integer>> held = held(organisation, day);
        List<Found> all = new ArrayList<>();
        for (Row row : Row.of(store.ask(PEOPLE + asked.where(), asked.values()))) {
            boolean open = row.optional("stage").filter(OPEN::contains).isPresent();
            if (open) {
                if (row.day("award_day").equals(award)) {
                    all.add(new Found(row, Which.UNDER_WAY, new Reckoned(row.integer("step"), row.day("reached_on"))));
                }
                continue;
            }
            PartyAges.of(row)
                    .flatMap(age -> Reckoned.on(
                            award,
                            age,
                            steps,
                            row.optional("badge").map(held::get).orElse(Set.of())))
                    .ifPresent(due ->
                            all.add(new Found(row, due.reachedOn().isAfter(before) ? Which.DUE : Which.EARLIER, due)));
        }
        return all;
    }

    private Map<String, Set<Integer>> held(String organisation, LocalDate day) {
        Conditions asked = new Conditions().and("h.awarded_on is not null").within("b.org_id", organisation, day);
        Map<String, Set<Integer>> held = new HashMap<>();
        Row.of(store.ask(
                        "select h.badge, h.step from {Badge}.badge_held h join {Badge}.badge b on b.badge = h.badge"
                                + asked.where(),
                        asked.values()))
                .forEach(row -> held.computeIfAbsent(row.text("badge"), any -> new HashSet<>())
                        .add(row.integer("step")));
        return held;
    }

    private static Line line(Found one, Optional<Long> money, Shown shown) {
        Row row = one.row();
        return new Line(
                row.text("person"),
                row.optional("name").orElseGet(shown::erased),
                row.text("membership"),
                row.date("birth_date"),
                row.optional("home_town"),
                row.text("org_id"),
                shown.name(row.text("org_id")),
                one.due().step(),
                one.due().reachedOn(),
                row.date("decision_date"),
                row.date("admission_date"),
                row.date("official_date"),
                row.optional("card_number"),
                money,
                row.optional("badge").filter(any -> one.which() == Which.UNDER_WAY),
                one.which() == Which.UNDER_WAY
                        ? Optional.of(new StageWords(shown).stage("BADGE", row.text("stage")))
                        : Optional.empty(),
                row.optional("waits")
                        .filter(any -> one.which() == Which.UNDER_WAY)
                        .map(shown::name));
    }
}
