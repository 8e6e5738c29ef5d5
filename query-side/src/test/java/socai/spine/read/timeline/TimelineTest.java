package socai.spine.read.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.MENTOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.LifeExample;
import socai.membership.events.PersonEvent.PersonDetailsCorrected;
import socai.membership.read.Lives;
import socai.spine.Origin;
import socai.spine.Personal;
import socai.spine.read.Decisions;
import socai.spine.read.Fields;
import socai.spine.read.Ledger;
import socai.spine.read.Scene;
import socai.spine.read.timeline.GetTimeline.Entry;
import socai.spine.read.timeline.GetTimeline.Kind;

class TimelineTest {

    private static final LocalDate VOTED = Lives.ADMISSION.votedOn();

    private final Ledger ledger = Scene.proposed();

    private List<Entry> told(Scene scene, String language) {
        return scene.ask(new GetTimeline(ADMISSION.raw(), Optional.empty(), Optional.empty()), language)
                .entries();
    }

    private static Entry entry(List<Entry> entries, String type) {
        return entries.stream()
                .filter(entry -> entry.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_vote_is_one_sentence_with_who_where_by_what_and_a_way_to_its_replay() {
        Entry vote = entry(told(Scene.of(ledger), "vi"), "membership.AdmissionProposed");

        assertThat(vote.sentence()).contains("15").contains("20").contains("34-NQ/CB");
        assertThat(vote.kind()).isEqualTo(Kind.EVENT);
        assertThat(vote.businessDate()).isEqualTo(VOTED);
        assertThat(vote.actor().person()).isEqualTo("Trần Văn Thuận");
        assertThat(vote.actor().office()).isEqualTo("Bí thư");
        assertThat(vote.actor().organisation()).isEqualTo("Chi bộ Khu phố 3");
        assertThat(vote.command()).contains(Decisions.VOTE.raw());
        assertThat(vote.policies()).containsExactly("294-QĐ/TW@aaaaaaaaaaaa", "Điều lệ Đảng 2011@0123456789ab");
        assertThat(vote.origin()).isEqualTo(Origin.PAPER);
        assertThat(vote.lateEntry()).isEqualTo("nhập sau, từ giấy");
    }

    @Test
    void both_languages_tell_the_same_story() {
        Scene scene = Scene.of(ledger);

        assertThat(told(scene, "en"))
                .extracting(Entry::type)
                .isEqualTo(told(scene, "vi").stream().map(Entry::type).toList());
        assertThat(entry(told(scene, "en"), "membership.AdmissionProposed").lateEntry())
                .isEqualTo("entered later, from paper");
    }

    @Test
    void dates_are_written_the_vietnamese_way_and_constants_by_their_labels() {
        assertThat(told(Scene.of(ledger), "vi"))
                .extracting(Entry::sentence)
                .allSatisfy(sentence ->
                        assertThat(sentence).doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}|[A-Z]{3,}_[A-Z]+|\\{"));
    }

    @Test
    void the_person_and_the_file_are_one_story_in_the_order_of_days() {
        List<Entry> entries = told(Scene.of(ledger), "vi");

        assertThat(entries)
                .extracting(Entry::type)
                .startsWith("membership.PersonRegistered", "membership.EliteMassNominated");
        assertThat(entries.stream().filter(entry -> entry.stream().equals(ADMISSION.raw()) && entry.sequence() >= 0))
                .extracting(Entry::sequence)
                .isSorted();
        assertThat(entries)
                .extracting(Entry::stream)
                .contains(APPLICANT.raw(), ADMISSION.raw())
                .doesNotContain(MENTOR.raw());
    }

    @Test
    void what_the_asker_may_not_read_is_left_out_of_the_story() {
        List<Entry> entries = told(Scene.reaching(ledger, (asker, stream) -> false), "vi");

        assertThat(entries).isNotEmpty().extracting(Entry::stream).containsOnly(ADMISSION.raw());
        assertThat(entries).extracting(Entry::kind).contains(Kind.REFUSED);
    }

    @Test
    void streams_are_told_together_by_the_day() {
        ledger.add(
                "person",
                APPLICANT.raw(),
                VOTED.minusDays(1),
                new PersonDetailsCorrected(
                        APPLICANT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Personal.of(APPLICANT, "Bổ sung"),
                        VOTED.minusDays(1),
                        LifeExample.EVIDENCE));

        assertThat(told(Scene.of(ledger), "vi"))
                .extracting(Entry::type)
                .endsWith("membership.PersonDetailsCorrected", "membership.AdmissionProposed");
    }

    @Test
    void a_refused_attempt_stands_among_the_events_with_its_reason() {
        Entry refused = told(Scene.of(ledger), "vi").stream()
                .filter(entry -> entry.kind() == Kind.REFUSED)
                .findFirst()
                .orElseThrow();

        assertThat(refused.sentence())
                .startsWith("Bị từ chối:")
                .contains("Chưa có kết quả thẩm tra của người sinh ngày 14/03/2001, tính đến 03/11/2025.");
        assertThat(refused.sequence()).isEqualTo(-1);
        assertThat(refused.businessDate()).isEqualTo(Decisions.REFUSED_ON);
        assertThat(refused.command()).contains(Decisions.REFUSED.raw());
    }

    @Test
    void each_entry_says_what_it_changed() {
        Entry vote = entry(told(Scene.of(ledger), "vi"), "membership.AdmissionProposed");

        assertThat(vote.changes())
                .filteredOn(change -> change.path().equals("dates.ayes"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.label()).isEqualTo("Tán thành");
                    assertThat(change.before()).contains("18");
                    assertThat(change.after()).contains("15");
                });
        assertThat(vote.changes()).extracting(Fields.Change::path).doesNotContain("dates.person", "dates.organisation");
    }

    @Test
    void as_of_a_day_tells_what_had_happened_by_then() {
        List<Entry> entries = Scene.of(ledger)
                .ask(new GetTimeline(ADMISSION.raw(), Optional.of(Decisions.REFUSED_ON), Optional.empty()))
                .entries();

        assertThat(entries).extracting(Entry::type).doesNotContain("membership.AdmissionProposed");
        assertThat(entries).extracting(Entry::kind).contains(Kind.REFUSED);
        assertThat(Scene.of(ledger)
                        .ask(new GetTimeline(
                                ADMISSION.raw(), Optional.of(Decisions.REFUSED_ON.minusDays(1)), Optional.empty()))
                        .entries())
                .extracting(Entry::kind)
                .doesNotContain(Kind.REFUSED);
    }

    @Test
    void what_was_entered_later_was_not_known_before() {
        LocalDate effective = Lives.ADMISSION.openedOn();
        ledger.add(
                "person",
                APPLICANT.raw(),
                VOTED.plusDays(10),
                Ledger.noon(VOTED.plusDays(10)),
                new PersonDetailsCorrected(
                        APPLICANT,
                        Optional.of(Personal.of(APPLICANT, "Lê Minh Ánh")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Personal.of(APPLICANT, "Sai dấu"),
                        effective,
                        LifeExample.EVIDENCE),
                Map.of());
        Scene scene = Scene.of(ledger);

        assertThat(scene.ask(new GetTimeline(APPLICANT.raw(), Optional.of(effective), Optional.empty()))
                        .entries())
                .extracting(Entry::type)
                .contains("membership.PersonDetailsCorrected");
        assertThat(scene.ask(new GetTimeline(
                                APPLICANT.raw(), Optional.of(effective), Optional.of(Ledger.noon(VOTED.plusDays(9)))))
                        .entries())
                .extracting(Entry::type)
                .doesNotContain("membership.PersonDetailsCorrected");
    }

    @Test
    void the_installation_itself_is_named_as_such() {
        assertThat(told(Scene.of(ledger), "vi").getFirst().actor().person()).isEqualTo("Hệ thống");
    }

    @Test
    void an_erased_applicant_leaves_the_story_without_anything_of_them() {
        Scene scene = Scene.of(Scene.erased(ledger, APPLICANT));
        List<Entry> entries = told(scene, "vi");

        assertThat(entries).hasSizeGreaterThan(told(Scene.of(ledger), "vi").size());
        assertThat(entries.toString()).doesNotContain("Minh Anh").doesNotContain("14/03/2001");
        assertThat(entry(entries, "membership.PersonRegistered").sentence()).contains("(đã xóa dữ liệu)");
        assertThat(told(scene, "en").toString()).contains("(erased)");
    }

    @Test
    void an_erased_secretary_is_an_erased_actor() {
        Entry vote = entry(told(Scene.of(Scene.erased(ledger, MENTOR)), "vi"), "membership.AdmissionProposed");

        assertThat(vote.actor().person()).isEqualTo("(đã xóa dữ liệu)");
        assertThat(vote.actor().personId()).contains(MENTOR.raw());
    }

    @Test
    void a_policy_reference_may_have_spaces_in_its_code() {
        assertThat(Entries.policies("")).isEmpty();
        assertThat(Entries.policies("SC-01/spine@ab12 Điều lệ Đảng 2011@cd34"))
                .containsExactly("SC-01/spine@ab12", "Điều lệ Đảng 2011@cd34");
    }
}
