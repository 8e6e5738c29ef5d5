package socai.app.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import socai.policy.write.PolicyFiles;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.read.Sentences;

/** Each rule says where it stands, in words that people read in both languages. */
class RulesTest {

    private static final Pattern ID = Pattern.compile("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

    /** What may be cited: what the packaged policies publish, and texts without parameters. */
    private static final Set<String> SOURCES = Stream.concat(
                    PolicyFiles.packaged().regulations().stream()
                            .map(file -> file.regulation().code()),
                    Stream.of("12-HD/BTCTW", "01-HD/TW (2021)", "SC-01"))
            .collect(Collectors.toSet());

    static Stream<String> rules() {
        return AllRules.CLASSES.keySet().stream();
    }

    @Test
    void each_rule_has_an_id_of_its_own_in_the_name_of_its_context() {
        List<Rule> all = AllRules.all();

        assertThat(all).hasSizeGreaterThan(150);
        assertThat(all.stream().map(Rule::id)).doesNotHaveDuplicates();
        assertThat(all)
                .allSatisfy(rule -> assertThat(rule.id())
                        .matches(ID)
                        .startsWith(rule.getClass().getPackageName().split("\\.")[1] + "."));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_id_stays_whatever_the_rule_is_about(String rule) {
        assertThat(AllRules.make(rule, false).id())
                .isEqualTo(AllRules.make(rule, true).id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_cites_its_parameter_or_a_text_that_is_known(String name) {
        Rule rule = AllRules.make(name, true);
        Citation citation = rule.citation();

        Set<String> known = new TreeSet<>(SOURCES);
        rule.parameters().forEach(parameter -> known.add(parameter.citation().regulation()));
        assertThat(known).contains(citation.regulation());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_parameter_that_a_rule_is_given_is_told_with_the_check(String name) {
        Rule rule = AllRules.make(name, true);
        List<Class<?>> given = Arrays.stream(AllRules.CLASSES.get(name).getRecordComponents())
                .<Class<?>>map(component -> component.getType())
                .toList();

        if (given.contains(Parameter.class)) {
            assertThat(rule.parameters()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_has_a_short_statement_and_says_no_in_both_languages(String name) {
        Rule rule = AllRules.make(name, true);
        for (String language : List.of("vi", "en")) {
            assertThat(Sentences.packaged().find(Sentences.contextOf(rule.id()), "rule." + rule.id(), language))
                    .as("rule.%s in %s", rule.id(), language)
                    .hasValueSatisfying(text -> assertThat(text).isNotBlank());
            assertThat(rule.refusal().in(language).isBlank() && !rule.holds())
                    .as("%s refuses without a word", rule.id())
                    .isFalse();
        }
        assertThat(rule.remedy().vi().isBlank()).isEqualTo(rule.remedy().en().isBlank());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_refusal_names_no_fact_that_the_rule_does_not_tell(String name) {
        for (boolean full : List.of(true, false)) {
            Rule rule = AllRules.make(name, full);
            TreeSet<String> unknown = holes(rule.refusal(), rule.remedy());
            unknown.removeAll(rule.facts().stream().map(Fact::name).collect(Collectors.toSet()));
            // What holds is not refused, so its facts may be absent.
            assertThat(unknown.isEmpty() || rule.holds())
                    .as("%s says %s", rule.id(), unknown)
                    .isTrue();
        }
    }

    private static TreeSet<String> holes(Text... texts) {
        return Stream.of(texts)
                .flatMap(text -> Stream.of(text.vi(), text.en()))
                .flatMap(text -> HOLE.matcher(text).results())
                .map((MatchResult hole) -> hole.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
