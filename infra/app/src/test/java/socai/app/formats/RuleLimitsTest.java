package socai.app.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import socai.spine.Parameter;
import socai.spine.ParameterUse;
import socai.spine.Rule;
import socai.spine.RuleCheck;
import socai.spine.journal.JournalEvent;
import socai.spine.time.Deadline;

/** Every rule with a published limit, one step before it, on it and one step beyond, for every published version. */
class RuleLimitsTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(/[0-9]+)?");

    static List<RuleLimit> table() {
        return Stream.of(
                        LimitsOfPeriods.all(),
                        LimitsOfAge.all(),
                        LimitsOfBadges.all(),
                        LimitsOfClocks.all(),
                        LimitsOfCounts.all(),
                        LimitsOfBodies.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void a_rule_holds_on_one_side_of_its_limit_only(RuleLimit row) {
        Class<?> type = classes().get(row.rule());
        assertThat(type).as("rule %s", row.rule()).isNotNull();
        assertThat(Published.of(row.key())).as("versions of %s", row.key()).isNotEmpty();

        Published.of(row.key())
                .forEach(limit -> IntStream.rangeClosed(-1, 1).forEach(offset -> {
                    List<Map<String, Object>> cases =
                            row.facts().at(limit, offset).toList();
                    assertThat(cases).isNotEmpty().allSatisfy(facts -> {
                        Rule rule = Made.rule(type, facts);
                        assertThat(rule.id()).isEqualTo(row.rule());
                        assertThat(rule.holds())
                                .as(
                                        "%s at %s (%s), %+d: %s",
                                        row.rule(),
                                        limit.limit().value(),
                                        limit.limit().ref().shown(),
                                        offset,
                                        facts)
                                .isEqualTo(row.side().holds(offset));
                    });
                }));
    }

    @Test
    void every_rule_with_a_parameter_or_a_limit_stands_in_the_table_or_is_told_to_have_none() {
        Set<String> table = table().stream().map(RuleLimit::rule).collect(Collectors.toCollection(TreeSet::new));
        Set<String> none = NoLimit.all().stream().map(NoLimit::rule).collect(Collectors.toCollection(TreeSet::new));
        assertThat(table).doesNotContainAnyElementsOf(none);

        Set<String> named = new TreeSet<>(table);
        named.addAll(none);
        Set<String> limited = limited();
        assertThat(limited).hasSizeGreaterThan(80);
        assertThat(Stream.concat(named.stream(), limited.stream())
                        .distinct()
                        .filter(rule -> named.contains(rule) != limited.contains(rule)))
                .as("rules that stand here or are limited, not both")
                .isEmpty();
    }

    @Test
    void a_rule_without_a_limit_has_no_number_or_says_what_it_does_with_it() {
        assertThat(NoLimit.all()).allSatisfy(rule -> {
            List<String> numbers = rule.keys().stream()
                    .flatMap(Published::of)
                    .map(version -> version.limit().value())
                    .filter(value -> NUMBER.matcher(value).matches())
                    .toList();
            assertThat(numbers.isEmpty())
                    .as("%s: %s", rule, numbers)
                    .isEqualTo(rule.why().isEmpty());
        });
    }

    @Test
    void the_parameters_named_here_are_those_that_the_rules_were_judged_by() throws IOException {
        Map<String, Set<String>> named = new TreeMap<>();
        table().forEach(row ->
                named.computeIfAbsent(row.rule(), rule -> new TreeSet<>()).add(row.key()));
        NoLimit.all().forEach(rule -> named.put(rule.rule(), rule.keys()));

        Map<String, Set<String>> numbers = new TreeMap<>();
        for (String release : Corpus.releases()) {
            for (JournalEvent decision : Corpus.read(release).decisions()) {
                for (RuleCheck check : decision.attempt().checks()) {
                    check.parameters().stream()
                            .filter(use -> NUMBER.matcher(use.value()).matches())
                            .map(ParameterUse::key)
                            .forEach(numbers.computeIfAbsent(check.rule(), rule -> new TreeSet<>())::add);
                }
            }
        }
        assertThat(numbers.keySet()).hasSizeGreaterThan(20);
        assertThat(numbers)
                .allSatisfy((rule, keys) ->
                        assertThat(named.getOrDefault(rule, Set.of())).as(rule).containsAll(keys));
    }

    /** Rules that are given a parameter or what was made of one: a limit with its length. */
    private static Set<String> limited() {
        return AllRules.CLASSES.entrySet().stream()
                .filter(rule -> !AllRules.make(rule.getKey(), true).parameters().isEmpty()
                        || Arrays.stream(rule.getValue().getRecordComponents())
                                .map(RecordComponent::getGenericType)
                                .anyMatch(RuleLimitsTest::limit))
                .map(rule -> AllRules.make(rule.getKey(), true).id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean limit(Type type) {
        return type == Parameter.class
                || type == Deadline.class
                || type instanceof ParameterizedType generic
                        && Arrays.stream(generic.getActualTypeArguments()).anyMatch(RuleLimitsTest::limit);
    }

    private static Map<String, Class<?>> classes() {
        return AllRules.CLASSES.entrySet().stream()
                .collect(Collectors.toMap(
                        rule -> AllRules.make(rule.getKey(), true).id(), Map.Entry::getValue));
    }
}
