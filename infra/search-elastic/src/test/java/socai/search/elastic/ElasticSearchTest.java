package socai.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import socai.membership.read.search.PeopleIndex;
import socai.membership.read.search.PeopleSearch;
import socai.membership.read.search.PeopleSearch.Found;
import socai.membership.read.search.PersonStatus;
import socai.membership.read.search.Remit;
import socai.membership.read.search.Urgency;
import socai.membership.read.search.Wanted;
import socai.search.PeopleSearchContract;

/** The same contract as the embedded index, against a real server; skipped where there is none. */
@ExtendWith(ElasticServer.class)
class ElasticSearchTest extends PeopleSearchContract {

    private ElasticIndex open;
    private ElasticSettings settings;

    @Override
    protected PeopleIndex index() {
        settings = new ElasticSettings(
                ElasticServer.url(),
                Optional.empty(),
                "thu-" + UUID.randomUUID().toString());
        open = ElasticIndex.at(settings);
        return open;
    }

    @Override
    protected PeopleSearch search() {
        return open.search();
    }

    @AfterEach
    void removed() {
        try (Server server = new Server(settings)) {
            server.ask(client -> client.indices()
                    .delete(d -> d.index(settings.people(), settings.organisations(), settings.state())));
        }
        open.close();
    }

    @Test
    void whatWasReachedIsKnownToWhoeverOpensItAgain() {
        open.reached(77);
        try (ElasticIndex again = ElasticIndex.at(settings)) {
            assertThat(again.position()).isEqualTo(77);
            assertThat(again.search().organisations("cong an", 5)).containsExactly("org-b1");
        }
    }

    @Test
    void pagesBeyondTheServersWindowFollowOnEachOtherToo() {
        open.clear();
        open.put(IntStream.range(0, 21_000)
                .mapToObj(number -> new PeopleIndex.Person(
                        "per-%05d".formatted(number),
                        "Trần Văn Mười",
                        Optional.empty(),
                        "org-a1",
                        PersonStatus.OFFICIAL,
                        Optional.empty(),
                        List.of()))
                .toList());
        open.reached(1);

        assertThat(page(0, 20_000)).hasSize(20_000).doesNotHaveDuplicates().isSorted();
        assertThat(page(19_990, 20))
                .isEqualTo(IntStream.range(19_990, 20_010)
                        .mapToObj("per-%05d"::formatted)
                        .toList());
        assertThat(page(20_990, 20)).hasSize(10);
    }

    private List<String> page(long offset, int size) {
        Found found = open.search()
                .find(new Wanted(
                        "muoi",
                        new Remit(Map.of("org-a1", "org-a1")),
                        Map.of(),
                        java.time.LocalDate.of(2026, 10, 16),
                        limit -> Urgency.RUNNING,
                        offset,
                        size));
        assertThat(found.total()).isEqualTo(21_000);
        return found.people();
    }
}
