package socai.app.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import socai.spine.journal.JournalEvent;
import socai.spine.write.Replayer;

/** Decisions of every release come out today as they did then; where not, a written reason says why that is right. */
class CorpusTest {

    /** The release whose decisions the code of today writes. */
    private static final String RELEASE = "0.1.0";

    private static final Path DIVERGENCES = Path.of("..", "..", "docs", "decisions", "divergences.yaml");

    /** One entry of the list of reasons. */
    private record Divergence(String command, String id, String since, String reason) {

        static Divergence of(Map<String, ?> entry) {
            assertThat(entry).containsOnlyKeys("command", "id", "since", "reason");
            Divergence divergence = new Divergence(
                    String.valueOf(entry.get("command")),
                    String.valueOf(entry.get("id")),
                    String.valueOf(entry.get("since")),
                    String.valueOf(entry.get("reason")));
            assertThat(divergence.reason()).as("a reason for " + entry).hasSizeGreaterThan(20);
            return divergence;
        }

        boolean covers(JournalEvent entry) {
            return command.equals(entry.attempt().command().type())
                    && (id.equals("all")
                            || id.equals(entry.attempt().act().command().raw()));
        }
    }

    private static List<Divergence> divergences() throws IOException {
        List<Map<String, ?>> entries =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(DIVERGENCES));
        return entries.stream().map(Divergence::of).toList();
    }

    @Test
    void this_release_has_a_corpus_of_many_kinds_of_decisions() throws IOException {
        if (Boolean.getBoolean("socai.write") && !Files.exists(Corpus.file(RELEASE))) {
            CorpusWriter.write(RELEASE);
        }
        assertThat(Corpus.releases())
                .as("run this test once with -Dsocai.write=true and commit the file")
                .contains(RELEASE);
        Corpus corpus = Corpus.read(RELEASE);
        assertThat(corpus.decisions()).hasSizeGreaterThan(60);
        assertThat(corpus.decisions().stream()
                        .map(entry -> entry.attempt().command().type())
                        .distinct())
                .hasSizeGreaterThan(25);
        assertThat(corpus.decisions().stream()
                        .filter(entry -> !entry.answer().accepted())
                        .count())
                .isGreaterThan(5);
    }

    @Test
    void every_decision_comes_out_as_recorded_unless_a_reason_is_written() throws IOException {
        List<Divergence> listed = divergences();
        TreeSet<String> unexplained = new TreeSet<>();
        List<Divergence> used = new ArrayList<>();
        for (String release : Corpus.releases()) {
            Corpus corpus = Corpus.read(release);
            Replayer replayer = corpus.replayer();
            for (JournalEvent entry : corpus.decisions()) {
                for (String difference : differences(replayer, entry)) {
                    List<Divergence> reasons = listed.stream()
                            .filter(divergence -> divergence.covers(entry))
                            .toList();
                    used.addAll(reasons);
                    if (reasons.isEmpty()) {
                        unexplained.add(release + " " + difference);
                    }
                }
            }
        }
        assertThat(unexplained).isEmpty();
        assertThat(listed)
                .as("a reason for a decision that no longer differs is taken off the list")
                .allMatch(used::contains);
    }

    @Test
    void a_changed_answer_is_noticed() throws IOException {
        Corpus corpus = Corpus.read(RELEASE);
        JournalEvent accepted = corpus.decisions().stream()
                .filter(entry -> !entry.answer().events().isEmpty())
                .findFirst()
                .orElseThrow();
        JournalEvent altered = new JournalEvent.CommandAccepted(accepted.attempt(), List.of());
        assertThat(differences(corpus.replayer(), altered)).isNotEmpty();
    }

    private static List<String> differences(Replayer replayer, JournalEvent entry) {
        List<String> differences = new ArrayList<>();
        for (Replayer.Mode mode : Replayer.Mode.values()) {
            String about = entry.attempt().command().type() + " "
                    + entry.attempt().act().command().raw() + " " + mode;
            Replayer.Result result = replayer.again(entry, mode);
            if (result.outcome() != Replayer.Outcome.IDENTICAL) {
                differences.add(about + " " + result.outcome() + " " + result.differences());
            }
        }
        return differences;
    }
}
