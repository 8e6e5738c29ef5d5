package socai.organisation.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import socai.spine.OfficeKind;
import socai.spine.write.Catalogue;

class OrganisationContextTest {

    private static final Catalogue CATALOGUE = new Catalogue(List.of(new OrganisationContext()), List.of());
    private static final Pattern RULE_ID = Pattern.compile("return \"(organisation\\.[a-z-]+)\";");

    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(
                OrganisationContext.class.getResourceAsStream(
                        "/socai/organisation/sentences_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }

    /** Ids as they stand in the sources: a rule that no example reaches must have its sentence too. */
    private static List<String> ruleIds() throws IOException {
        List<String> ids = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/socai/organisation/write"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                RULE_ID.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(ids::add);
            }
        }
        return ids;
    }

    @Test
    void the_catalogue_knows_its_commands_and_streams() {
        assertThat(CATALOGUE.deciders())
                .hasSize(16)
                .allSatisfy((name, decider) -> assertThat(name).startsWith("organisation."));
        assertThat(CATALOGUE.streams())
                .extracting(type -> type.name())
                .containsExactlyInAnyOrder("organisation", "offices", "roll", "appointment");
    }

    @Test
    void no_two_rules_share_an_id() throws IOException {
        assertThat(ruleIds()).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_command_has_a_title_and_every_rule_a_statement_and_none_is_left_over(String language)
            throws IOException {
        Properties sentences = sentences(language);
        List<String> expected = new ArrayList<>();
        CATALOGUE.deciders().keySet().forEach(name -> expected.add("command." + name));
        ruleIds().forEach(id -> expected.add("rule." + id));

        assertThat(sentences.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("command.") || key.startsWith("rule.")))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected)
                .allSatisfy(key -> assertThat(sentences.getProperty(key)).isNotBlank());
    }

    @Test
    void every_command_has_a_right_of_offices_that_exist() throws IOException {
        Map<String, String> rights = rights();
        String offices = Arrays.stream(OfficeKind.values()).map(Enum::name).collect(Collectors.joining("|"));

        assertThat(rights.keySet())
                .isEqualTo(CATALOGUE.deciders().keySet().stream()
                        .map(name -> "right." + name)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(rights.values())
                .allSatisfy(value -> assertThat(value.split(" "))
                        .allMatch(right -> right.matches("(" + offices + ")@(HERE|ABOVE)")));
    }

    private static Map<String, String> rights() throws IOException {
        Map<String, String> rights = new HashMap<>(rights("/policies/rights-organisation.yaml"));
        // That file holds rights of other contexts too.
        rights("/policies/rights-appointment.yaml").entrySet().stream()
                .filter(right -> right.getKey().startsWith("right.organisation."))
                .forEach(right -> rights.put(right.getKey(), right.getValue()));
        rights.putAll(rights("/policies/rights-terms.yaml"));
        rights.putAll(rights("/policies/rights-term-corrections.yaml"));
        return rights;
    }

    private static Map<String, String> rights(String name) throws IOException {
        try (InputStream file = OrganisationContext.class.getResourceAsStream(name)) {
            Map<String, List<Map<String, String>>> document =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return document.get("parameters").stream()
                    .filter(parameter -> parameter.get("unit").equals("rights"))
                    .collect(Collectors.toMap(parameter -> parameter.get("key"), parameter -> parameter.get("value")));
        }
    }
}
