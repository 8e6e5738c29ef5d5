package socai.spine.read.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;
import static socai.membership.events.AdmissionExample.MENTOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionExample;
import socai.membership.read.Lives;
import socai.spine.CommandId;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.Verdict;
import socai.spine.journal.Attempt;
import socai.spine.journal.JournalEvent;
import socai.spine.journal.Written;
import socai.spine.read.Decisions;
import socai.spine.read.Ledger;
import socai.spine.read.QueryDoor;
import socai.spine.read.Reexecution;
import socai.spine.read.Scene;
import socai.spine.read.Within;

class ReplayTest {

    private final Ledger ledger = Scene.proposed();

    private static GetReplay.Result vote(Scene scene, String language) {
        return scene.ask(new GetReplay(Decisions.VOTE, Within.dossier(ADMISSION.raw())), language);
    }

    private static GetReplay.Result refused(Scene scene) {
        return scene.ask(new GetReplay(Decisions.REFUSED, Within.dossier(ADMISSION.raw())));
    }

    @Test
    void a_decision_says_who_did_what_about_whom_and_when_it_was_entered() {
        GetReplay.Result vote = vote(Scene.of(ledger), "vi");

        assertThat(vote.accepted()).isTrue();
        assertThat(vote.title()).isNotEqualTo("membership.VoteOnAdmission").isNotBlank();
        assertThat(vote.subject()).contains("Lê Minh Anh");
        assertThat(vote.act().actor().person()).isEqualTo("Trần Văn Thuận");
        assertThat(vote.act().businessDate()).isEqualTo(Lives.ADMISSION.votedOn());
        assertThat(vote.act().today()).isEqualTo(Lives.ADMISSION.votedOn().plusDays(3));
        assertThat(vote.act().origin()).isEqualTo(Origin.PAPER);
        assertThat(vote.act().lateEntry()).isEqualTo("nhập sau, từ giấy");
        assertThat(vote.act().recordedAt())
                .isEqualTo(Ledger.noon(Lives.ADMISSION.votedOn().plusDays(3)));
    }

    @Test
    void what_was_asked_is_told_value_by_value() {
        assertThat(vote(Scene.of(ledger), "vi").asked())
                .contains(
                        new GetReplay.Asked("Tán thành", "15"),
                        new GetReplay.Asked("Ngày", "03/11/2025"),
                        new GetReplay.Asked("Nhận xét", "Đồng chí Lê Minh Anh tốt"));
    }

    @Test
    void what_was_known_is_told_with_the_stream_and_the_version_it_was_read_at() {
        assertThat(vote(Scene.of(ledger), "vi").known())
                .contains(
                        new GetReplay.Known(
                                "Người xin vào Đảng · Ngày sinh",
                                "14/03/2001",
                                Optional.of(APPLICANT.raw()),
                                Optional.of(0L)),
                        new GetReplay.Known(
                                "Tổ chức đang hoạt động",
                                "có",
                                Optional.of(AdmissionExample.CELL.raw()),
                                Optional.of(0L)));
        assertThat(vote(Scene.of(ledger), "vi").read()).contains(new GetReplay.ReadStream(ADMISSION.raw(), 13));
    }

    @Test
    void a_rule_is_told_with_its_numbers_its_source_and_its_verdict() {
        assertThat(vote(Scene.of(ledger), "vi").checks()).last().satisfies(check -> {
            assertThat(check.verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(check.layerLabel()).isEqualTo("Quy định");
            assertThat(check.citation()).isEqualTo("06-HD/TW, 3.6b");
            assertThat(check.confidenceLabel()).isEqualTo("Đã đối chiếu văn bản");
            assertThat(check.parameters()).singleElement().satisfies(number -> {
                assertThat(number.value()).isEqualTo("2/3");
                assertThat(number.regulation()).isEqualTo("294-QĐ/TW");
                assertThat(number.validFrom()).isEqualTo(LocalDate.of(2025, 7, 1));
            });
            assertThat(check.facts())
                    .extracting(GetReplay.Known::label, GetReplay.Known::value)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple("Tán thành", "15"),
                            org.assertj.core.groups.Tuple.tuple("Tư cách", "Đảng viên chính thức"));
        });
    }

    @Test
    void the_right_to_decide_is_a_rule_like_any_other_told_in_words() {
        assertThat(vote(Scene.of(ledger), "vi").checks()).first().satisfies(check -> {
            assertThat(check.layerLabel()).isEqualTo("Quyền");
            assertThat(check.statement()).isEqualTo("Chức vụ này được làm việc này ở đây");
            assertThat(check.parameters())
                    .extracting(GetReplay.Number::label, GetReplay.Number::value)
                    .first()
                    .isEqualTo(org.assertj.core.groups.Tuple.tuple(
                            "Chức vụ được làm việc này",
                            "Bí thư tại chính tổ chức; Ban tổ chức (ban xây dựng Đảng) tại tổ chức hoặc cấp trên"));
            assertThat(check.parameters().getLast().value()).isEqualTo("60\u00a0ngày làm việc");
        });
    }

    @Test
    void a_vote_is_told_on_its_base_and_how_the_base_came_about() {
        assertThat(vote(Scene.of(ledger), "vi").votes()).singleElement().satisfies(vote -> {
            assertThat(vote.sentence())
                    .contains("15 tán thành")
                    .contains("15/20 = 75,0%")
                    .contains("cần từ 14");
            assertThat(vote.passed()).isTrue();
            assertThat(vote.parts()).hasValueSatisfying(base -> {
                assertThat(base.official() - base.temporarilyOut() - base.exemptAbsent())
                        .isEqualTo(base.base());
                assertThat(base.electorate()).contains("Trần Văn Thuận");
            });
        });
        assertThat(vote(Scene.of(ledger), "en").votes().getFirst().sentence()).contains("15/20 = 75.0%");
    }

    @Test
    void what_it_wrote_is_told_in_every_stream() {
        assertThat(vote(Scene.of(ledger), "vi").events())
                .extracting(GetReplay.Written::type)
                .containsExactly("membership.AdmissionProposed", "organisation.RollFixed");
    }

    @Test
    void earlier_refused_attempts_on_the_dossier_belong_to_the_story_of_the_decision() {
        assertThat(vote(Scene.of(ledger), "vi").refusedBefore()).singleElement().satisfies(attempt -> {
            assertThat(attempt.command()).isEqualTo(Decisions.REFUSED.raw());
            assertThat(attempt.refusals()).singleElement().asString().contains("14/03/2001");
        });
        assertThat(refused(Scene.of(ledger)).refusedBefore()).isEmpty();
    }

    @Test
    void a_refused_attempt_says_which_rules_and_what_can_be_done() {
        GetReplay.Result refused = refused(Scene.of(ledger));

        assertThat(refused.accepted()).isFalse();
        assertThat(refused.events()).isEmpty();
        assertThat(refused.votes()).isEmpty();
        assertThat(refused.subject()).contains("Lê Minh Anh");
        assertThat(refused.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.sentence())
                    .isEqualTo("Chưa có kết quả thẩm tra của người sinh ngày 14/03/2001, tính đến 03/11/2025.");
            assertThat(refusal.wayOut()).isEqualTo("Chờ kết quả.");
            assertThat(refusal.citation()).as("nobody has checked the article").isEqualTo("208-QĐ/TW");
        });
    }

    @Test
    void it_is_decided_again_both_ways() {
        List<Boolean> asked = new ArrayList<>();
        Reexecution different = (entry, reread) -> {
            asked.add(reread);
            return reread
                    ? new Reexecution.Result("DIFFERENT", List.of("facts differ"))
                    : new Reexecution.Result("IDENTICAL", List.of());
        };

        assertThat(vote(Scene.of(ledger, different), "vi").again())
                .containsExactly(
                        new GetReplay.Again(false, "IDENTICAL", "Chạy lại khớp", List.of()),
                        new GetReplay.Again(true, "DIFFERENT", "Chạy lại khác", List.of("facts differ")));
        assertThat(asked).containsExactly(false, true);
    }

    @Test
    void nothing_of_an_erased_person_is_shown() {
        Reexecution erased = (entry, reread) -> new Reexecution.Result("ERASED", List.of());
        Scene scene = Scene.of(Scene.erased(ledger, APPLICANT), erased);

        for (GetReplay.Result result : List.of(vote(scene, "vi"), refused(scene))) {
            assertThat(result.toString())
                    .doesNotContain("Minh Anh")
                    .doesNotContain("14/03/2001")
                    .doesNotContain("2001-03-14");
            assertThat(result.subject()).contains("(đã xóa dữ liệu)");
            assertThat(result.again()).extracting(GetReplay.Again::outcome).containsOnly("ERASED");
        }
        assertThat(refused(scene).refusals().getFirst().sentence())
                .isEqualTo("Chưa có kết quả thẩm tra của người sinh ngày (đã xóa dữ liệu), tính đến 03/11/2025.");
    }

    @Test
    void a_decision_of_which_the_journal_keeps_no_content_is_shown_without_it_and_says_why() {
        CommandId quiet = CommandId.named("scene", "quiet");
        Attempt told = Decisions.vote().attempt();
        Attempt kept = new Attempt(
                new Written(told.command().type(), Optional.empty()),
                told.act(),
                told.stream(),
                told.expected(),
                told.reads(),
                told.claims(),
                told.authority(),
                new Written(told.facts().type(), Optional.empty()),
                told.policies(),
                told.checks(),
                told.codeVersion());
        ledger.add("journal", quiet.raw(), Scene.TODAY, new JournalEvent.CommandAccepted(kept, List.of()));
        Reexecution without = (entry, reread) -> new Reexecution.Result("WITHOUT_PAYLOAD", List.of());

        GetReplay.Result shown =
                Scene.of(ledger, without).ask(new GetReplay(quiet, Within.dossier(ADMISSION.raw())), "vi");

        assertThat(shown.accepted()).isTrue();
        assertThat(shown.title()).isEqualTo(vote(Scene.of(ledger), "vi").title());
        assertThat(shown.subject()).as("by the dossier").contains("Lê Minh Anh");
        assertThat(shown.act().businessDate()).isEqualTo(Lives.ADMISSION.votedOn());
        assertThat(shown.asked()).isEmpty();
        assertThat(shown.known()).isEmpty();
        assertThat(shown.checks()).isNotEmpty();
        assertThat(shown.again())
                .extracting(GetReplay.Again::label)
                .containsOnly("Không chạy lại được: nhật ký không giữ nội dung của loại việc này");
    }

    @Test
    void an_erased_secretary_acts_without_a_name() {
        assertThat(vote(Scene.of(Scene.erased(ledger, MENTOR)), "en")
                        .act()
                        .actor()
                        .person())
                .isEqualTo("(erased)");
    }

    @Test
    void a_decision_is_shown_only_where_it_lies() {
        Scene scene = Scene.of(ledger);

        assertThatThrownBy(() -> scene.ask(new GetReplay(Decisions.VOTE, Within.dossier("adm-another"))))
                .isInstanceOf(QueryDoor.NotYours.class);
        assertThatThrownBy(() ->
                        scene.ask(new GetReplay(CommandId.named("nobody", "knows"), Within.dossier(ADMISSION.raw()))))
                .isInstanceOf(QueryDoor.NotYours.class);
        assertThatThrownBy(
                        () -> scene.ask(new GetReplay(Decisions.VOTE, Within.tree(OrganisationId.of("org-elsewhere")))))
                .isInstanceOf(QueryDoor.NotYours.class);
        assertThat(scene.ask(new GetReplay(Decisions.VOTE, Within.tree(Scene.PROVINCE))).stream())
                .isEqualTo(ADMISSION.raw());
        assertThat(scene.ask(new GetReplay(Decisions.VOTE, Within.dossier("rol-cell"))).stream())
                .isEqualTo(ADMISSION.raw());
    }
}
