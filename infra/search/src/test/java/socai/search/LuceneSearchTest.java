package socai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socai.membership.read.search.PeopleIndex;
import socai.membership.read.search.PeopleSearch;
import socai.membership.read.search.PersonStatus;

class LuceneSearchTest extends PeopleSearchContract {

    @TempDir
    private Path folder;

    private final List<LuceneIndex> open = new ArrayList<>();

    @Override
    protected PeopleIndex index() {
        open.add(LuceneIndex.in(folder));
        return open.getFirst();
    }

    @Override
    protected PeopleSearch search() {
        return open.getFirst().search();
    }

    @AfterEach
    void close() {
        open.forEach(LuceneIndex::close);
    }

    @Test
    void whatWasReachedSurvivesAndIsReadOn() {
        open.getFirst().reached(77);
        open.removeFirst().close();
        LuceneIndex again = LuceneIndex.in(folder);
        open.add(again);
        assertThat(again.position()).isEqualTo(77);
        assertThat(again.search().organisations("cong an", 5)).containsExactly("org-b1");
    }

    @Test
    void anErasedPersonLeavesNoWordInTheFiles() throws Exception {
        LuceneIndex index = open.getFirst();
        index.put(List.of(new PeopleIndex.Person(
                "per-canary",
                "Zyxwvut Qponmlk",
                Optional.empty(),
                "org-a1",
                PersonStatus.OFFICIAL,
                Optional.empty(),
                List.of())));
        index.reached(100_000);
        assertThat(filesWith("qponmlk")).isNotEmpty();
        index.remove(Set.of("per-canary"), true);
        index.reached(100_001);
        assertThat(filesWith("qponmlk")).isEmpty();
        assertThat(filesWith("zyxwvut")).isEmpty();
        assertThat(filesWith("per-canary")).isEmpty();
    }

    private List<Path> filesWith(String text) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> holds(file, text)).toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
