package socai.app.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import socai.spine.ParameterUse;
import socai.spine.RuleCheck;
import socai.spine.journal.JournalEvent;

/** What a form tells in advance is what the decision will be judged by: proved on every decision of the corpus. */
class ForewarnedRulesTest {

    private record Line(String command, String rule, String parameter) {}

    private static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ForewarnedRulesTest.class.getResourceAsStream("/socai/web/acts.tsv"), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> line.startsWith("rule\t")).forEach(line -> {
                String[] parts = line.split("\t");
                lines.add(
                        new Line(parts[1], parts[2].equals("-") ? "" : parts[2], parts[3].equals("-") ? "" : parts[3]));
            });
        }
        return lines;
    }

    /** Command, rule, and the parameters that the rule was seen to use. */
    private static Map<String, Map<String, Set<String>>> judged() throws IOException {
        Map<String, Map<String, Set<String>>> judged = new TreeMap<>();
        for (String release : Corpus.releases()) {
            for (JournalEvent decision : Corpus.read(release).decisions()) {
                Map<String, Set<String>> rules =
                        judged.computeIfAbsent(decision.attempt().command().type(), command -> new TreeMap<>());
                for (RuleCheck check : decision.attempt().checks()) {
                    check.parameters().stream()
                            .map(ParameterUse::key)
                            .forEach(rules.computeIfAbsent(check.rule(), rule -> new TreeSet<>())::add);
                }
            }
        }
        return judged;
    }

    /** Nobody in the demonstration extends a clock, and some rules are younger than the corpus: nothing here proves these. */
    private static boolean inTheCorpus(Line line) {
        return !line.command().equals("membership.ExtendDecisionClock")
                && !line.rule().equals("membership.sympathiser-review-clock")
                && !line.rule().equals("membership.check-covers-all")
                && !line.rule().equals("membership.check-answered")
                && !line.rule().equals("membership.check-papers-fresh")
                && !line.rule().equals("membership.number-free-in-term");
    }

    @Test
    void each_rule_told_before_a_form_is_one_that_its_command_is_judged_by() throws IOException {
        Map<String, Map<String, Set<String>>> judged = judged();

        assertThat(lines())
                .hasSizeGreaterThan(30)
                .filteredOn(ForewarnedRulesTest::inTheCorpus)
                .allSatisfy(line -> {
                    Map<String, Set<String>> rules = judged.getOrDefault(line.command(), Map.of());
                    assertThat(rules)
                            .as("the corpus has a decision on %s", line.command())
                            .isNotEmpty();
                    if (!line.rule().isEmpty()) {
                        assertThat(rules).containsKey(line.rule());
                    }
                });
    }

    @Test
    void each_parameter_told_is_the_one_that_the_rule_uses() throws IOException {
        Map<String, Map<String, Set<String>>> judged = judged();

        assertThat(lines()).filteredOn(ForewarnedRulesTest::inTheCorpus).allSatisfy(line -> {
            Map<String, Set<String>> rules = judged.getOrDefault(line.command(), Map.of());
            Set<String> used = new TreeSet<>();
            if (line.rule().isEmpty()) {
                rules.values().forEach(used::addAll);
            } else {
                used.addAll(rules.getOrDefault(line.rule(), Set.of()));
            }
            if (!line.parameter().isEmpty()) {
                assertThat(used).contains(line.parameter());
            }
        });
    }
}
