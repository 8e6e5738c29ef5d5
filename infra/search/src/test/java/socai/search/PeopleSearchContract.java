package socai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import socai.membership.read.search.PeopleIndex;
import socai.membership.read.search.PeopleIndex.Organisation;
import socai.membership.read.search.PeopleIndex.Person;
import socai.membership.read.search.PeopleSearch;
import socai.membership.read.search.PeopleSearch.Facet;
import socai.membership.read.search.PeopleSearch.Found;
import socai.membership.read.search.PersonStatus;
import socai.membership.read.search.Remit;
import socai.membership.read.search.Urgency;
import socai.membership.read.search.Wanted;
import socai.spine.time.Deadline;

/** What an index of people must do, whichever engine stands behind it. */
public abstract class PeopleSearchContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 16);
    private static final Remit PROVINCE =
            new Remit(Map.of("org-a1", "org-a", "org-a2", "org-a", "org-b1", "org-b", "org-p", "org-p"));
    private static final Remit WARD = new Remit(Map.of("org-a1", "org-a1", "org-a2", "org-a2"));

    private PeopleIndex index;
    private PeopleSearch search;

    /** An empty index. */
    protected abstract PeopleIndex index();

    protected abstract PeopleSearch search();

    @BeforeEach
    void fill() {
        index = index();
        search = search();
        index.put(List.of(
                person("1", "Nguyễn Văn Đức", "1968-06-12", "org-a1", PersonStatus.OFFICIAL),
                person("2", "Nguyễn Văn Dục", "1959-01-30", "org-a2", PersonStatus.TEMPORARILY_OUT),
                person("3", "Nguyễn Văn Đức Anh", "2002-02-22", "org-b1", PersonStatus.PROBATIONARY),
                person("4", "Nguyễn Hữu Văn Đức", "1951-09-17", "org-b1", PersonStatus.EXEMPT),
                person("5", "Đặng Thị Hoa", "1990-08-14", "org-a1", PersonStatus.OFFICIAL),
                person("6", "Dang Thi Hoa", "1991-08-14", "org-b1", PersonStatus.OFFICIAL),
                person("7", "Đinh Ngọc Ẩn", "1985-05-05", "org-x", PersonStatus.OFFICIAL),
                waiting("8", "Lê Thị Hạnh", "org-a1", "2026-09-01"),
                waiting("9", "Lê Thị Hằng", "org-a2", "2026-10-15")));
        index.putOrganisations(List.of(
                new Organisation("org-a1", "Chi bộ Khu phố 3"),
                new Organisation("org-a2", "Chi bộ Khu phố 13"),
                new Organisation("org-b1", "Chi bộ Công an phường")));
        index.reached(10);
    }

    private static Person person(String id, String name, String birth, String organisation, PersonStatus status) {
        return new Person(
                "per-" + id,
                name,
                Optional.of(LocalDate.parse(birth)),
                organisation,
                status,
                Optional.empty(),
                List.of());
    }

    private static Person waiting(String id, String name, String organisation, String since) {
        return new Person(
                "per-" + id,
                name,
                Optional.empty(),
                organisation,
                PersonStatus.CANDIDATE,
                Optional.of("ADMISSION.PROPOSED"),
                List.of(new Deadline(LocalDate.parse(since), 10, "days")));
    }

    private Found find(String text, Remit remit, Map<Facet, Set<String>> chosen, long offset, int size) {
        return search.find(new Wanted(
                text,
                remit,
                chosen,
                TODAY,
                limit -> limit.start().plusDays(limit.length()).isBefore(TODAY) ? Urgency.LATE : Urgency.RUNNING,
                offset,
                size));
    }

    private String found(String text) {
        return shown(find(text, PROVINCE, Map.of(), 0, 50).people());
    }

    private static String shown(List<String> people) {
        return people.stream().map(id -> id.replace("per-", "")).collect(Collectors.joining(" "));
    }

    @Test
    void whatIsTypedWithoutMarksFindsEverySpellingAndWholeNamesBeforeLongerOnes() {
        assertThat(found("NGUYEN  VAN duc")).isEqualTo(found("nguyen van duc"));
        assertThat(found("nguyen van duc").split(" ")).containsExactlyInAnyOrder("1", "2", "3", "4");
        assertThat(found("nguyen van duc")).startsWith("1 2");
    }

    @Test
    void whatIsTypedWithMarksComesFirst() {
        assertThat(found("Nguyễn Văn Đức")).startsWith("1").endsWith("2");
        assertThat(found("Đặng")).isEqualTo("5 6");
        assertThat(found("dăng")).isEqualTo("5 6");
        assertThat(found("dang")).isEqualTo("5 6");
        assertThat(found("nguyen van dục")).startsWith("2");
    }

    @Test
    void whileItIsMadeAnewItSaysThatPeopleAreMissing() {
        assertThat(find("nguyen", PROVINCE, Map.of(), 0, 50).complete()).isTrue();
        index.clear();
        index.put(List.of(person("1", "Nguyễn Văn Đức", "1968-06-12", "org-a1", PersonStatus.OFFICIAL)));
        assertThat(find("nguyen", PROVINCE, Map.of(), 0, 50).complete()).isFalse();
        index.reached(11);
        Found found = find("nguyen", PROVINCE, Map.of(), 0, 50);
        assertThat(found.complete()).isTrue();
        assertThat(shown(found.people())).isEqualTo("1");
    }

    @Test
    void textIsTheSameInEveryUnicodeForm() {
        String composed = "Nguyễn Văn Đức";
        String taken = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        assertThat(taken).isNotEqualTo(composed);
        assertThat(found(taken)).isEqualTo(found(composed));
    }

    @Test
    void beginningsOfWordsAreEnoughInAnyOrder() {
        assertThat(found("ng v d").split(" ")).containsExactlyInAnyOrder("1", "2", "3", "4");
        assertThat(found("duc nguy").split(" ")).containsExactlyInAnyOrder("1", "2", "3", "4");
        assertThat(found("uyen")).isEmpty();
    }

    @Test
    void textThatIsNoNameFindsNobodyAndBreaksNothing() {
        assertThat(found("*:* OR a\\ [x TO y] \"")).isEmpty();
        assertThat(found("𝕏 \u202E \u0000 %_'")).isEmpty();
        assertThat(found("a".repeat(10_000))).isEmpty();
    }

    @Test
    void nobodyOutsideTheRemitIsFoundOrCounted() {
        Found all = find("", PROVINCE, Map.of(), 0, 50);
        assertThat(all.people()).doesNotContain("per-7").hasSize(8);
        assertThat(all.remit()).isEqualTo(8);
        Found ward = find("", WARD, Map.of(), 0, 50);
        assertThat(ward.people()).containsExactlyInAnyOrder("per-1", "per-2", "per-5", "per-8", "per-9");
        assertThat(ward.remit()).isEqualTo(5);
        assertThat(ward.facets().get(Facet.BRANCH)).containsOnlyKeys("org-a1", "org-a2");
        assertThat(find("an", WARD, Map.of(), 0, 50).total()).isZero();
    }

    @Test
    void groupsNarrowAndEachShowsWhatChoosingOtherwiseWouldBring() {
        Found official = find("", PROVINCE, Map.of(Facet.STATUS, Set.of("OFFICIAL")), 0, 50);
        assertThat(official.people()).containsExactlyInAnyOrder("per-1", "per-5", "per-6");
        assertThat(official.facets().get(Facet.STATUS))
                .containsEntry("EXEMPT", 1L)
                .containsEntry("OFFICIAL", 3L);
        assertThat(official.facets().get(Facet.BRANCH)).isEqualTo(Map.of("org-a", 2L, "org-b", 1L));
        Found both = find(
                "", PROVINCE, Map.of(Facet.STATUS, Set.of("OFFICIAL", "EXEMPT"), Facet.BRANCH, Set.of("org-b")), 0, 50);
        assertThat(both.people()).containsExactlyInAnyOrder("per-4", "per-6");
    }

    @Test
    void agesAndLimitsAreCountedOnTheDayThatIsAskedFor() {
        assertThat(shown(find("", PROVINCE, Map.of(Facet.AGE, Set.of("UNDER_35")), 0, 50)
                        .people()))
                .isEqualTo("3");
        assertThat(shown(find("", PROVINCE, Map.of(Facet.LIMIT, Set.of("LATE")), 0, 50)
                        .people()))
                .isEqualTo("8");
        assertThat(shown(find("", PROVINCE, Map.of(Facet.LIMIT, Set.of("RUNNING")), 0, 50)
                        .people()))
                .isEqualTo("9");
        assertThat(find("", PROVINCE, Map.of(Facet.STAGE, Set.of("ADMISSION.PROPOSED")), 0, 50)
                        .total())
                .isEqualTo(2);
    }

    @Test
    void pagesFollowOnEachOtherWithoutGapOrRepetition() {
        List<String> whole = find("", PROVINCE, Map.of(), 0, 50).people();
        List<String> parts = IntStream.range(0, 5)
                .mapToObj(page -> find("", PROVINCE, Map.of(), page * 2L, 2).people())
                .flatMap(List::stream)
                .toList();
        assertThat(parts).isEqualTo(whole).doesNotHaveDuplicates();
        assertThat(find("", PROVINCE, Map.of(), 1_000_000, 50).people()).isEmpty();
    }

    @Test
    void amongEqualsTheGivenNameDecides() {
        assertThat(found("le thi")).isEqualTo("9 8");
        assertThat(Arrays.asList(found("").split(" "))).startsWith("3");
    }

    @Test
    void aChangedPersonIsFoundAsTheyAreNow() {
        index.put(List.of(person("1", "Trần Văn Đức", "1968-06-12", "org-b1", PersonStatus.OFFICIAL)));
        index.reached(11);
        assertThat(found("nguyen van duc").split(" ")).doesNotContain("1");
        assertThat(found("tran")).isEqualTo("1");
        assertThat(find("tran", WARD, Map.of(), 0, 5).total()).isZero();
    }

    @Test
    void aRemovedPersonIsGone() {
        index.remove(Set.of("per-1"), true);
        index.reached(12);
        assertThat(found("nguyen van duc").split(" ")).doesNotContain("1");
        assertThat(find("", PROVINCE, Map.of(), 0, 50).remit()).isEqualTo(7);
    }

    @Test
    void organisationsAreFoundByTheirWords() {
        assertThat(search.organisations("khu pho 3", 5)).startsWith("org-a1").containsOnly("org-a1");
        assertThat(search.organisations("chi bo", 2)).hasSize(2);
        assertThat(search.organisations("cong an", 5)).containsExactly("org-b1");
        assertThat(search.organisations("  ", 5)).isEmpty();
        assertThat(found("khu pho")).isEmpty();
    }

    @Test
    void anEmptiedIndexFindsNobodyAndKnowsThatItIsEmpty() {
        assertThat(index.position()).isEqualTo(10);
        index.clear();
        assertThat(index.position()).isEqualTo(-1);
        assertThat(found("")).isEmpty();
    }
}
