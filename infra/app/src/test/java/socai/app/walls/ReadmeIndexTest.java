package socai.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import socai.app.Contexts;
import socai.app.Installation;
import socai.policy.write.PolicyFiles;
import socai.policy.write.RegulationText;
import socai.policy.write.publishregulation.PublishRegulation;
import socai.spine.Citation;
import socai.spine.read.Printed;
import socai.spine.write.Catalogue;
import socai.spine.write.Decider;

/** The index in {@code docs/slices.md} says what the code says. Rewritten with {@code -Dsocai.write=true}. */
class ReadmeIndexTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path INDEX = ROOT.resolve("docs").resolve("slices.md");
    private static final String HEAD = """
            # Slices

            Generated from the catalogue and the compiled deciders by `ReadmeIndexTest`; do not edit.
            `./mvnw -Pfast -pl infra/app -am test -Dtest=ReadmeIndexTest -Dsurefire.failIfNoSpecifiedTests=false -Dsocai.write=true` writes it anew.

            * **Rules**: every rule that the decision can come to, and where it stands. *By parameter* means: it stands where
              the parameter that decides stands, by the version in force. `SC-01` and what begins with it are conventions of ours.
            * **Parameters**: the keys that the decision names, with the regulations that publish them. An article is shown only
              where somebody has checked it; `(…)` is how sure it is, by the marks of `socai.spine.Confidence`. A key that a
              decision puts together while it runs is not seen here; the decision replay shows it.
            * Before every one of these rules the generic handler judges `spine.office-is-held`, `spine.office-may-do-this` (by the
              named right), `spine.paper-entry-allowed` and `spine.business-date-in-order`.
            """;

    private final SliceRules rules = new SliceRules();
    private final List<RegulationText> regulations = PolicyFiles.packaged().commands(Installation.ORGANISATION).stream()
            .filter(PublishRegulation.class::isInstance)
            .map(command -> ((PublishRegulation) command).regulation())
            .toList();

    @Test
    void theIndexOfSlicesIsWhatTheCodeSays() throws IOException {
        String index = index();
        if (Boolean.getBoolean("socai.write")) {
            Files.writeString(INDEX, index);
        }
        assertThat(Files.readString(INDEX))
                .as("docs/slices.md is stale; run this test with -Dsocai.write=true")
                .isEqualTo(index);
    }

    @Test
    void everyCommandHasARightThatSomeRegulationGrants() {
        assertThat(deciders().keySet().stream().filter(name -> grants(name).isEmpty()))
                .isEmpty();
    }

    @Test
    void everyCommandIsNamedByATestInItsMirroredPackage() {
        assertThat(deciders().entrySet().stream()
                        .filter(decider -> tests(decider.getValue()).isEmpty())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    private String index() {
        StringBuilder index = new StringBuilder(HEAD);
        String context = "";
        for (Map.Entry<String, Decider<?, ?, ?>> entry : deciders().entrySet()) {
            String name = entry.getKey();
            String of = name.substring(0, name.indexOf('.'));
            if (!of.equals(context)) {
                context = of;
                index.append("\n## ").append(context).append("\n\n");
                index.append("| Command | Code | Tests | Right | Rules | Parameters |\n|---|---|---|---|---|---|\n");
            }
            index.append(row(name, entry.getValue()));
        }
        return index.toString();
    }

    private String row(String name, Decider<?, ?, ?> decider) {
        Class<?> command = decider.command();
        return "| `" + command.getSimpleName() + "` | "
                + link(slice(command), source("main", command).getParent()) + " | "
                + tests(decider).stream().map(test -> link(named(test), test)).collect(Collectors.joining("<br>"))
                + " | `"
                + right(name) + "`<br>" + String.join("<br>", grants(name)) + " | "
                + rules.rules(decider).entrySet().stream()
                        .map(rule -> "`" + rule.getKey() + "` – " + rule.getValue())
                        .collect(Collectors.joining("<br>"))
                + " | "
                + rules.parameters(decider, keys()).stream()
                        .map(key -> "`" + key + "` – " + String.join("; ", sources(key)))
                        .collect(Collectors.joining("<br>"))
                + " |\n";
    }

    private static Map<String, Decider<?, ?, ?>> deciders() {
        return new TreeMap<>(Contexts.catalogue().deciders());
    }

    private static String right(String command) {
        return "right." + command;
    }

    private Set<String> grants(String command) {
        return regulations.stream()
                .flatMap(regulation -> regulation.parameters().stream())
                .filter(parameter -> parameter.key().equals(right(command)))
                .map(parameter -> parameter.value().replace(" ", "<br>"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> keys() {
        return regulations.stream()
                .flatMap(regulation -> regulation.parameters().stream())
                .map(parameter -> parameter.key())
                .collect(Collectors.toSet());
    }

    private Set<String> sources(String key) {
        return regulations.stream()
                .flatMap(regulation -> regulation.parameters().stream()
                        .filter(parameter -> parameter.key().equals(key))
                        .map(parameter -> {
                            String code = parameter.citedRegulation().isEmpty()
                                    ? regulation.code()
                                    : parameter.citedRegulation();
                            return Printed.of(new Citation(code, parameter.article(), parameter.confidence())) + " ("
                                    + parameter.confidence() + ")";
                        }))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Tests in the package that mirrors the slice's which speak of its command. */
    private static List<Path> tests(Decider<?, ?, ?> decider) {
        Class<?> command = decider.command();
        Path folder = source("test", command).getParent();
        if (!Files.isDirectory(ROOT.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> read(file).contains(command.getSimpleName()))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path source(String kind, Class<?> type) {
        return Path.of("command-side", "src", kind, "java")
                .resolve(type.getName().replace('.', '/') + ".java");
    }

    private static String slice(Class<?> command) {
        return command.getPackageName().replaceFirst("^socai\\.[a-z]+\\.write\\.", "");
    }

    private static String named(Path test) {
        return test.getFileName().toString().replace(".java", "");
    }

    private static String link(String text, Path path) {
        return "[" + text + "](../" + path.toString().replace('\\', '/') + ")";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So that the class names of a catalogue stay its own: the index is sorted by them. */
    @Test
    void logicalNamesBeginWithTheirContext() {
        assertThat(deciders().values())
                .allSatisfy(decider -> assertThat(Catalogue.nameOf(decider.command()))
                        .startsWith(decider.command().getPackageName().split("\\.")[1] + "."));
    }
}
