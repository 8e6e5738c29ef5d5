package socai.membership.read.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionClosed;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionExample;
import socai.membership.events.ClosingReason;
import socai.membership.events.LifeExample;
import socai.membership.events.SponsorKind;
import socai.membership.events.SponsorNamed;
import socai.membership.read.Clock;
import socai.membership.read.Lives;
import socai.membership.read.dossiers.GetDossier.Need;
import socai.membership.read.dossiers.GetDossier.State;
import socai.membership.read.dossiers.GetDossier.Step;
import socai.spine.read.Ledger;
import socai.spine.read.Page;
import socai.spine.read.QueryDoor;
import socai.spine.read.Scene;

class DossiersTest {

    private final Ledger ledger = Scene.ground();

    private void file(List<AdmissionEvent> events) {
        Lives.person(
                ledger, Lives.ADMISSION.openedOn().minusDays(190), LifeExample.registered(APPLICANT, "Lê Minh Anh"));
        Lives.admission(ledger, events);
    }

    private GetDossier.Result dossier() {
        return Scene.of(ledger).ask(new GetDossier(ADMISSION.raw()));
    }

    private static List<State> states(GetDossier.Result dossier) {
        return dossier.rail().stream().map(Step::state).toList();
    }

    @Test
    void a_proposed_file_waits_for_the_decision_with_its_limit_counted_in_working_days() {
        file(Lives.ADMISSION.proposed());

        GetDossier.Result dossier = dossier();

        assertThat(dossier.person()).isEqualTo("Lê Minh Anh");
        assertThat(dossier.organisation()).isEqualTo("Chi bộ Khu phố 3");
        assertThat(dossier.stageLabel()).isEqualTo("Chi bộ đã đề nghị");
        assertThat(dossier.goal()).contains("Quyết định");
        assertThat(dossier.vote()).contains(new GetDossier.Vote(15, 20, 14, true));
        assertThat(dossier.clocks()).singleElement().satisfies(clock -> {
            assertThat(clock.label()).isEqualTo("Ra quyết định");
            assertThat(clock.startLabel()).isEqualTo("nghị quyết chi bộ");
            assertThat(clock.unitLabel()).isEqualTo("ngày làm việc");
            assertThat(clock.length()).isEqualTo(60);
            assertThat(clock.used()).as("4/11 to 17/11").isEqualTo(10);
            assertThat(clock.left()).isEqualTo(50);
            assertThat(clock.late()).isZero();
            assertThat(clock.citation()).contains("294-QĐ/TW");
            assertThat(clock.lastDay()).isEqualTo(LocalDate.of(2026, 1, 27));
            assertThat(clock.skipped()).containsExactly(LocalDate.of(2025, 11, 20), LocalDate.of(2026, 1, 1));
        });
    }

    @Test
    void the_rail_follows_the_data_and_shows_how_long_later_steps_may_take() {
        file(Lives.ADMISSION.proposed());

        GetDossier.Result dossier = dossier();

        assertThat(dossier.rail())
                .extracting(Step::label)
                .containsExactly(
                        "Giới thiệu",
                        "Cảm tình Đảng",
                        "Lớp bồi dưỡng",
                        "Lập hồ sơ",
                        "Chi bộ xét",
                        "Quyết định",
                        "Lễ kết nạp");
        assertThat(states(dossier))
                .containsExactly(State.DONE, State.DONE, State.DONE, State.DONE, State.DONE, State.NOW, State.TO_DO);
        assertThat(dossier.rail().get(4).reachedOn()).contains(Lives.ADMISSION.votedOn());
        assertThat(dossier.rail().getLast().limit()).contains("30\u00a0ngày làm việc");
    }

    @Test
    void a_step_that_only_some_files_take_is_shown_once_it_was_taken() {
        file(Lives.ADMISSION.forwarded());

        assertThat(dossier().rail()).extracting(Step::stage).containsSubsequence("PROPOSED", "FORWARDED", "DECIDED");
        assertThat(dossier().goal()).contains("Quyết định");
    }

    @Test
    void a_closed_file_ends_its_rail_and_waits_for_nothing() {
        file(Lives.ADMISSION.opened());
        Lives.admission(
                ledger,
                new AdmissionClosed(ADMISSION, LocalDate.of(2025, 11, 1), APPLICANT, ClosingReason.WITHDRAWN, "1-CV"));

        GetDossier.Result dossier = dossier();

        assertThat(states(dossier)).containsExactly(State.DONE, State.DONE, State.DONE, State.DONE, State.ENDED);
        assertThat(dossier.goal()).isEmpty();
        assertThat(dossier.missing()).isEmpty();
        assertThat(dossier.closed()).isTrue();
    }

    @Test
    void an_open_file_says_what_is_missing_for_the_vote() {
        file(Lives.ADMISSION.withPapers());

        assertThat(dossier().missing())
                .extracting(Need::need)
                .containsExactly("5-KNĐ", "sponsors", "education", "check");
        assertThat(dossier().missing().getFirst().label()).isEqualTo("Tổng hợp ý kiến nhận xét (5-KNĐ)");
        assertThat(dossier().missing().get(1)).isEqualTo(new Need("sponsors", "Người giới thiệu", 2, 0));
    }

    @Test
    void the_papers_stand_in_the_order_of_the_regulation_with_what_later_steps_add() {
        file(Lives.ADMISSION.withPapers());

        List<GetDossier.Paper> papers = dossier().papers();

        assertThat(papers)
                .extracting(GetDossier.Paper::code)
                .containsExactly("CN-NTVĐ", "1-KNĐ", "2-KNĐ", "3-KNĐ", "4-KNĐ", "5-KNĐ", "6-KNĐ", "QĐ-KN");
        assertThat(papers.getFirst().complete()).isTrue();
        assertThat(papers.getFirst().on()).isPresent();
        assertThat(papers.get(5).complete()).isFalse();
        assertThat(papers.get(5).awaited()).as("the vote needs it").isTrue();
        assertThat(papers.getLast().awaited())
                .as("the decision is not the next step")
                .isFalse();
    }

    @Test
    void each_sponsor_asks_for_a_paper_of_their_own() {
        file(Lives.ADMISSION.withPapers());
        sponsor(SponsorKind.OFFICIAL_MEMBER);
        sponsor(SponsorKind.YOUTH_UNION_COMMITTEE);
        assertThat(dossier().missing())
                .extracting(Need::need)
                .containsExactly("3-KNĐ", "4-KNĐ", "5-KNĐ", "education", "check");

        Lives.admission(ledger, AdmissionExample.document("4A-KNĐ", LocalDate.of(2025, 10, 1)));
        assertThat(dossier().missing()).extracting(Need::need).containsExactly("3-KNĐ", "5-KNĐ", "education", "check");
    }

    private void sponsor(SponsorKind kind) {
        Lives.admission(
                ledger,
                new SponsorNamed(
                        ADMISSION,
                        LocalDate.of(2025, 9, 10),
                        APPLICANT,
                        kind,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void a_complete_file_misses_nothing() {
        file(Lives.ADMISSION.complete());

        assertThat(dossier().missing()).isEmpty();
        assertThat(dossier().goal()).contains("Chi bộ xét");
    }

    @Test
    void a_recognition_asks_for_its_papers_and_the_class_of_new_members() {
        Lives.person(ledger, LifeExample.CEREMONY, LifeExample.registered(LifeExample.MEMBER, "Nguyễn Thị Ánh"));
        Lives.membership(ledger, LifeExample.CEREMONY, LifeExample.admitted());
        Lives.recognition(ledger, LifeExample.opened());
        assertThat(recognition().missing())
                .extracting(Need::need)
                .containsExactly("10-KNĐ", "11-KNĐ", "12-KNĐ", "class");

        Lives.membership(ledger, LifeExample.CEREMONY, LifeExample.classCompleted());
        LifeExample.papers().forEach(event -> Lives.recognition(ledger, event));
        assertThat(recognition().missing()).isEmpty();
        assertThat(recognition().goal()).contains("Chi bộ xét");
    }

    private GetDossier.Result recognition() {
        return Scene.of(ledger).ask(new GetDossier(LifeExample.FILE.raw()));
    }

    @Test
    void an_escalated_recognition_passed_over_the_vote() {
        Lives.recognition(ledger, LifeExample.opened(), LifeExample.failed(3));
        Lives.recognition(ledger, LifeExample.endings().getFirst());

        assertThat(recognition().rail())
                .extracting(Step::stage, Step::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("OPEN", State.DONE),
                        org.assertj.core.groups.Tuple.tuple("PROPOSED", State.SKIPPED),
                        org.assertj.core.groups.Tuple.tuple("ESCALATED", State.DONE),
                        org.assertj.core.groups.Tuple.tuple("RECOGNISED", State.NOW));
    }

    @Test
    void a_file_that_is_not_there_looks_like_one_that_is_not_ones_own() {
        assertThatThrownBy(() -> Scene.of(ledger).ask(new GetDossier("adm-nowhere")))
                .isInstanceOf(QueryDoor.NotYours.class);
    }

    @Test
    void files_are_listed_open_ones_first_each_with_the_limit_that_presses() {
        file(Lives.ADMISSION.proposed());
        Lives.recognition(ledger, LifeExample.opened(), LifeExample.proposed());
        Lives.recognition(ledger, LifeExample.endings().getLast());

        ListDossiers.Result all = list(Optional.empty(), Optional.empty());

        assertThat(all.total()).isEqualTo(2);
        assertThat(all.lines()).extracting(ListDossiers.Line::closed).containsExactly(false, true);
        assertThat(all.lines().getFirst().clock()).map(Clock::kind).contains("ADMISSION_DECISION");
        assertThat(all.lines().getLast().clock()).isEmpty();
        assertThat(list(Optional.of("RECOGNITION"), Optional.empty()).lines()).hasSize(1);
        assertThat(list(Optional.empty(), Optional.of("PROPOSED")).lines()).hasSize(1);
        assertThat(list(Optional.of("ADMISSION"), Optional.of("DECIDED")).lines())
                .isEmpty();
    }

    private ListDossiers.Result list(Optional<String> kind, Optional<String> stage) {
        return Scene.of(ledger).ask(new ListDossiers(Scene.PROVINCE, kind, stage, Page.FIRST));
    }

    @Test
    void an_erased_applicant_has_a_file_without_a_name() {
        file(Lives.ADMISSION.proposed());
        Scene scene = Scene.of(Scene.erased(ledger, APPLICANT));

        assertThat(scene.ask(new GetDossier(ADMISSION.raw())).person()).isEqualTo("(đã xóa dữ liệu)");
        assertThat(scene.ask(new ListDossiers(Scene.CELL, Optional.empty(), Optional.empty(), Page.FIRST), "en")
                        .lines())
                .extracting(ListDossiers.Line::person)
                .containsExactly("(erased)");
    }
}
