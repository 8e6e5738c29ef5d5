package socai.membership.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socai.policy.write.TestPolicies;
import socai.spine.Anchors;
import socai.spine.Rule;
import socai.spine.write.Catalogue;
import sun.misc.Unsafe;

class MembershipContextTest {

    private static final MembershipContext CONTEXT = new MembershipContext();

    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        for (String part : List.of(
                "membership",
                "membership-life",
                "membership-transfer",
                "membership-end",
                "membership-badge",
                "membership-person",
                "membership-cleansing",
                "membership-file",
                "membership-reorganisation")) {
            try (Reader reader = new InputStreamReader(
                    MembershipContextTest.class.getResourceAsStream(
                            "/socai/" + part + "/sentences_" + language + ".properties"),
                    StandardCharsets.UTF_8)) {
                sentences.load(reader);
            }
        }
        return sentences;
    }

    @Test
    void every_type_of_the_context_has_one_logical_name() {
        Catalogue catalogue = new Catalogue(List.of(CONTEXT), List.of());

        assertThat(catalogue.deciders()).hasSize(CONTEXT.deciders().size());
        assertThat(catalogue.deciders().keySet()).allMatch(name -> name.startsWith("membership."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_command_has_a_title_and_a_right(String language) throws IOException {
        Properties sentences = sentences(language);

        assertThat(CONTEXT.deciders()).allSatisfy(decider -> {
            String name = Catalogue.nameOf(decider.command());
            assertThat(sentences.getProperty("command." + name)).as(name).isNotBlank();
            assertThat(TestPolicies.book().has("right." + name, Anchors.act(LocalDate.of(2025, 9, 1))))
                    .as("right of " + name)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_rule_has_a_short_statement_and_an_id_of_its_own(String language) throws Exception {
        Properties sentences = sentences(language);
        List<Rule> rules = rules();

        assertThat(rules).hasSizeGreaterThan(90);
        assertThat(rules.stream().map(Rule::id))
                .doesNotHaveDuplicates()
                .allSatisfy(id ->
                        assertThat(sentences.getProperty("rule." + id)).as(id).isNotBlank());
    }

    /** All rules of the context; their ids are constants, so empty instances can tell them. */
    private static List<Rule> rules() throws Exception {
        Path root = Path.of(MembershipContext.class
                        .getResource("MembershipContext.class")
                        .toURI())
                .getParent();
        Field field = Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        Unsafe unsafe = (Unsafe) field.get(null);
        List<Rule> rules = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                if (name.endsWith("package-info")) {
                    continue;
                }
                Class<?> type = Class.forName("socai.membership.write." + name);
                if (Rule.class.isAssignableFrom(type) && type.isRecord()) {
                    rules.add((Rule) unsafe.allocateInstance(type));
                }
            }
        }
        return rules;
    }
}
