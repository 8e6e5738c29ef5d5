package socai.spine.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipId;
import socai.membership.events.Standing;
import socai.membership.read.Said;
import socai.spine.Fact;
import socai.spine.Metadata;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.time.Deadline;

class WordsTest {

    private static final PersonId ANH = PersonId.of("per-anh");
    private static final OrganisationId CELL = OrganisationId.of("org-cell");
    private static final Personal<String> GONE = Personal.stored(ANH, null, new Personal.Sealed("x", 1, "AAAA"));

    private final List<List<String>> asked = new ArrayList<>();
    private final Names names = (ids, language) -> {
        asked.add(List.copyOf(ids));
        return Map.of(ANH.raw(), "Lê Minh Anh", CELL.raw(), "Chi bộ 3");
    };
    private final Shown vietnamese = new Shown(Sentences.packaged(), names, "vi");
    private final Shown english = new Shown(Sentences.packaged(), names, "en");

    @Test
    void whoever_is_not_named_is_not_called_the_installation() {
        Map<String, String> unnamed = Map.of(Metadata.OFFICE, "UNNAMED", Metadata.ORGANISATION, CELL.raw());
        assertThat(Actor.of(unnamed, vietnamese))
                .isEqualTo(new Actor(Optional.empty(), "Không ghi tên", "", "Chi bộ 3"));
        assertThat(Actor.of(unnamed, english).person()).isEqualTo("Not named");
        Map<String, String> claimed = Map.of(Metadata.OFFICE, "UNNAMED", Metadata.PERSON, ANH.raw());
        assertThat(Actor.of(claimed, vietnamese).person())
                .as("who wrongly said so is named")
                .isEqualTo("Lê Minh Anh");
        assertThat(Actor.of(Map.of(Metadata.OFFICE, "SYSTEM"), vietnamese).person())
                .isEqualTo("Hệ thống");
    }

    @Test
    void values_read_as_people_write_them() {
        assertThat(vietnamese.of(LocalDate.of(2026, 3, 5))).isEqualTo("05/03/2026");
        assertThat(vietnamese.of(Instant.parse("2026-03-05T17:30:00Z")))
                .as("in Vietnam")
                .isEqualTo("06/03/2026 00:30");
        assertThat(vietnamese.of(12345)).isEqualTo("12.345");
        assertThat(english.of(12345)).isEqualTo("12,345");
        assertThat(vietnamese.of(true)).isEqualTo("có");
        assertThat(vietnamese.of(ANH)).isEqualTo("Lê Minh Anh");
        assertThat(vietnamese.of(new OfficeRef(OfficeKind.SECRETARY, CELL))).isEqualTo("Bí thư, Chi bộ 3");
        assertThat(vietnamese.of(Standing.OFFICIAL)).isEqualTo("Đảng viên chính thức");
        assertThat(vietnamese.of(new Deadline(LocalDate.of(2026, 3, 5), 60, "working-days")))
                .isEqualTo("60\u00a0ngày làm việc kể từ 05/03/2026");
        assertThat(english.of(new Paper("3-CV", LocalDate.of(2026, 3, 5), "ab")))
                .isEqualTo("no. 3-CV of 05/03/2026");
        assertThat(vietnamese.of(MembershipId.first(ANH))).isEqualTo("mem-anh-1");
        assertThat(vietnamese.of(Optional.empty())).isEqualTo("(không ghi)");
    }

    @Test
    void what_is_gone_reads_as_erased_wherever_it_stands() {
        assertThat(vietnamese.of(GONE)).isEqualTo("(đã xóa dữ liệu)");
        assertThat(english.of(Optional.of(GONE))).isEqualTo("(erased)");
        assertThat(vietnamese.of(List.of(GONE, Personal.of(ANH, "còn")))).isEqualTo("(đã xóa dữ liệu), còn");
    }

    @Test
    void somebody_unknown_is_not_shown_by_an_id() {
        assertThat(vietnamese.of(PersonId.of("per-nobody"))).isEqualTo("(không rõ)");
    }

    @Test
    void names_are_asked_for_once() {
        vietnamese.knowing(List.of(ANH.raw(), CELL.raw()));
        vietnamese.of(List.of(ANH, ANH));
        vietnamese.of(CELL);
        vietnamese.of(PersonId.of("per-nobody"));
        vietnamese.of(PersonId.of("per-nobody"));

        assertThat(asked).containsExactly(List.of(ANH.raw(), CELL.raw()), List.of("per-nobody"));
    }

    @Test
    void a_long_list_is_cut_and_counted() {
        assertThat(vietnamese.of(IntStream.rangeClosed(1, 15).boxed().toList()))
                .isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 và 3 mục nữa");
    }

    @Test
    void a_template_is_filled_from_the_components_even_nested_and_absent_ones() {
        var admitted = LifeExample.admitted();

        assertThat(vietnamese.fill("{decisionNumber}, {probation.length}, {nothing}, $1", admitted))
                .isEqualTo("115-QĐ/ĐU, 12, (không ghi), $1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 05/03/2026",
        "per-anh, Lê Minh Anh",
        "working-days, ngày làm việc",
        "true, có",
        "PROBATIONARY, Đảng viên dự bị",
        "FEMALE, Nữ",
        "UNHEARD_OF, UNHEARD_OF",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, 0123456789ab…",
        "31-NQ/CB, 31-NQ/CB"
    })
    void text_is_known_by_its_form(String text, String shown) {
        assertThat(new PlainText(vietnamese).of("membership", text)).isEqualTo(shown);
    }

    @Test
    void a_fact_that_says_nothing_and_one_that_is_gone_are_told_apart() {
        FactWords words = new FactWords(vietnamese);
        Fact nothing = new Fact("day", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(words.value("membership.x", nothing)).isEqualTo("(không ghi)");
        assertThat(words.value("membership.x", Fact.personal("birthDate", GONE)))
                .isEqualTo("(đã xóa dữ liệu)");
        assertThat(words.label("membership.x", Fact.of("birthDate", 1))).isEqualTo("Ngày sinh");
        assertThat(words.label("membership.x", Fact.of("unheardOf", 1))).isEqualTo("unheardOf");
    }

    @Test
    void a_state_is_told_value_by_value_with_what_stands_above_it() {
        Said state = new Said(3, Map.of("reason", "vì", "person", ANH));

        assertThat(new Fields(vietnamese).of(state))
                .containsExactly(new Fields.Field("row", "Dòng", "3"), new Fields.Field("dates.reason", "Lý do", "vì"));
    }

    @Test
    void a_change_is_told_with_before_and_after_and_a_beginning_has_no_before() {
        Fields fields = new Fields(vietnamese);
        Said before = new Said(1, Map.of("reason", "a", "base", 20));
        Said after = new Said(1, Map.of("reason", "b", "ayes", 15));

        assertThat(fields.between(before, after))
                .containsExactlyInAnyOrder(
                        new Fields.Change("dates.reason", "Lý do", Optional.of("a"), Optional.of("b")),
                        new Fields.Change("dates.ayes", "Tán thành", Optional.empty(), Optional.of("15")),
                        new Fields.Change("dates.base", "Cơ số", Optional.of("20"), Optional.empty()));
        assertThat(fields.between(null, before))
                .allSatisfy(change -> assertThat(change.before()).isEmpty());
        assertThat(fields.between(before, before)).isEmpty();
    }

    @Test
    void labels_go_along_the_path_and_what_is_hidden_stays_so() {
        Fields fields = new Fields(vietnamese);

        assertThat(fields.label("membership", "papers.sponsors.2.kind")).contains("Người giới thiệu 2 · Loại");
        assertThat(fields.label("membership", "dates.official")).contains("Ngày chính thức");
        assertThat(fields.label("membership", "proposal.vote.official")).contains("Biểu quyết · Đảng viên chính thức");
        assertThat(fields.label("membership", "nomination.person")).isEmpty();
        assertThat(fields.label("policy", "byKey.admission-vote-ratio.1.from")).isEmpty();
        assertThat(fields.label("organisation", "members.per-anh.seats.1.from"))
                .contains("Thành viên · Lê Minh Anh · Chỗ trong danh sách 1 · Từ ngày");
    }

    @Test
    void a_long_list_in_a_state_is_told_by_its_length() {
        Said state = new Said(
                1,
                Map.of(
                        "members",
                        IntStream.range(0, 31).mapToObj(String::valueOf).toList()));

        assertThat(new Fields(english).of(state)).contains(new Fields.Field("dates.members", "Members", "31 items"));
    }
}
