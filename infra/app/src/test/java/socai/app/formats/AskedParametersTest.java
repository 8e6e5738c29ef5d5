package socai.app.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import socai.policy.write.PolicyFiles;

/** What is published is asked for by some decision, or it is written down why not: a parameter without a rule is no rule. */
class AskedParametersTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path LISTED = ROOT.resolve("docs/decisions/unasked-parameters.yaml");

    /** Where decisions are taken and told; the demonstration and the measurements only use them. */
    private static final List<String> SOURCES = List.of(
            "events/src/main/java",
            "command-side/src/main/java",
            "query-side/src/main/java",
            "infra/app/src/main/java",
            "infra/web/src/main/java");

    /** A key, or the beginning that several keys share: {@code "dues-rate-"}. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*-?)\"");

    private static TreeSet<String> literals() throws IOException {
        TreeSet<String> literals = new TreeSet<>();
        for (String source : SOURCES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(source))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher found = LITERAL.matcher(Files.readString(file, StandardCharsets.UTF_8));
                    while (found.find()) {
                        literals.add(found.group(1));
                    }
                }
            }
        }
        return literals;
    }

    /** Rights are asked for by the name of the command or the query; their completeness is held elsewhere. */
    private static TreeSet<String> published() {
        return PolicyFiles.packaged().regulations().stream()
                .flatMap(file -> file.regulation().parameters().stream())
                .map(parameter -> parameter.key())
                .filter(key -> !key.startsWith("right."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> listed() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        Map<String, Object> written = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(LISTED));
        written.forEach((key, reason) -> reasons.put(key, String.valueOf(reason)));
        return reasons;
    }

    private static boolean asked(String key, TreeSet<String> literals) {
        return literals.contains(key)
                || literals.stream()
                        .anyMatch(literal -> literal.endsWith("-") && literal.length() > 4 && key.startsWith(literal));
    }

    @Test
    void every_published_parameter_is_asked_for_or_stands_in_the_list_with_a_reason() throws IOException {
        TreeSet<String> literals = literals();
        TreeSet<String> published = published();
        assertThat(literals).hasSizeGreaterThan(300);
        assertThat(published).hasSizeGreaterThan(150);

        TreeSet<String> unasked =
                published.stream().filter(key -> !asked(key, literals)).collect(Collectors.toCollection(TreeSet::new));

        assertThat(unasked)
                .as("exactly what nobody asks for stands in docs/decisions/unasked-parameters.yaml")
                .isEqualTo(listed().keySet());
    }

    @Test
    void every_reason_says_something() throws IOException {
        assertThat(listed().values()).allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(30));
    }
}
