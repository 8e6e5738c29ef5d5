package socai.membership.read.due;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.AdmissionExample.ADMISSION;
import static socai.membership.events.AdmissionExample.APPLICANT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionExample;
import socai.membership.events.DecisionClockExtended;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.MembershipId;
import socai.membership.read.Clock;
import socai.membership.read.Lives;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Ledger;
import socai.spine.read.Page;
import socai.spine.read.Scene;
import socai.spine.time.Deadline;

class DueTest {

    private static final LocalDate LAST = LocalDate.of(2026, 1, 27);

    private final Ledger ledger = Scene.proposed();

    private ListDue.Result due(OrganisationId organisation, LocalDate date) {
        return due(Scene.of(ledger), organisation, date);
    }

    private static ListDue.Result due(Scene scene, OrganisationId organisation, LocalDate date) {
        return scene.ask(new ListDue(organisation, date, Page.FIRST));
    }

    private static Clock decision(Scene scene, LocalDate date) {
        return due(scene, Scene.CELL, date).lines().getFirst().clock();
    }

    @Test
    void a_limit_is_in_time_on_its_last_day_and_late_the_day_after() {
        Scene scene = Scene.of(ledger);

        assertThat(decision(scene, LAST).lastDay()).isEqualTo(LAST);
        assertThat(decision(scene, LAST).left()).isZero();
        assertThat(decision(scene, LAST).late()).isZero();
        assertThat(decision(scene, LAST.minusDays(1)).left()).isEqualTo(1);
        assertThat(decision(scene, LAST.plusDays(1)).late()).isEqualTo(1);
        assertThat(due(scene, Scene.CELL, LAST.plusDays(1)).late()).isEqualTo(1);
        assertThat(due(scene, Scene.CELL, LAST).late()).isZero();
    }

    @Test
    void an_extension_moves_the_last_day_and_is_told() {
        Lives.admission(
                ledger,
                new DecisionClockExtended(
                        ADMISSION,
                        LAST,
                        APPLICANT,
                        AdmissionExample.ABOVE,
                        30,
                        "working-days",
                        "9-CV",
                        AdmissionExample.said("Bão lũ")));

        Scene scene = Scene.of(ledger);
        assertThat(decision(scene, LAST.plusDays(1)).late()).isZero();
        assertThat(decision(scene, LAST).length()).isEqualTo(90);
        assertThat(decision(scene, LAST).extension()).isEqualTo(30);
        assertThat(decision(scene, LAST).left()).isEqualTo(30);
    }

    @Test
    void what_somebody_must_act_by_stands_before_a_period_that_is_over() {
        Lives.person(ledger, LifeExample.CEREMONY, LifeExample.registered(LifeExample.MEMBER, "Nguyễn Thị Ánh"));
        Lives.membership(ledger, LifeExample.CEREMONY, LifeExample.admitted());

        ListDue.Result result = due(Scene.PROVINCE, Scene.TODAY);

        assertThat(result.total()).isEqualTo(2);
        assertThat(result.binding()).isEqualTo(1);
        assertThat(result.lines().getLast().clock().lastDay())
                .isBefore(result.lines().getFirst().clock().lastDay());
        assertThat(result.lines()).extracting(ListDue.Line::period).containsExactly(false, true);
        assertThat(result.late())
                .as("probation is over, nobody is late with it")
                .isZero();
        assertThat(result.lines())
                .extracting(line -> line.clock().kind())
                .containsExactly("ADMISSION_DECISION", "PROBATION");
        assertThat(result.lines().getLast().clock().unitLabel()).isEqualTo("tháng");
        assertThat(result.lines().getLast().clock().late()).isZero();
    }

    /** Five limits on four last days, one of them shared, in pages of two: the same as all at once. */
    @Test
    void pages_are_cut_where_the_whole_list_is_and_the_counts_are_of_all_of_it() {
        for (int i = 1; i <= 4; i++) {
            PersonId person = LifeExample.person("page-" + i);
            Lives.membership(
                    ledger,
                    LifeExample.CEREMONY,
                    new MemberAdmitted(
                            MembershipId.first(person),
                            person,
                            Scene.CELL,
                            LifeExample.CEREMONY.plusDays(i / 2),
                            LifeExample.CEREMONY,
                            "1-QĐ",
                            new Deadline(LifeExample.CEREMONY.plusDays(i / 2), 12, "months")));
        }
        Scene scene = Scene.of(ledger);
        ListDue.Result whole = due(scene, Scene.PROVINCE, LAST.plusDays(1));
        assertThat(whole.total()).isEqualTo(5);
        assertThat(whole.late()).isEqualTo(1);
        assertThat(whole.lines())
                .isSortedAccordingTo(Comparator.comparing(ListDue.Line::period)
                        .thenComparing(line -> line.clock().lastDay())
                        .thenComparing(ListDue.Line::dossier));

        List<ListDue.Line> paged = new ArrayList<>();
        for (int page = 0; page < 4; page++) {
            ListDue.Result part = scene.ask(new ListDue(Scene.PROVINCE, LAST.plusDays(1), new Page(page, 2)));
            assertThat(part.total()).isEqualTo(5);
            assertThat(part.late()).isEqualTo(1);
            paged.addAll(part.lines());
        }
        assertThat(paged).isEqualTo(whole.lines());
    }

    /** Sixty working days: the thirtieth is half of them. */
    @Test
    void a_limit_presses_from_the_published_share_on_and_not_a_day_before_nor_when_it_is_late() {
        Scene scene = Scene.of(ledger);
        LocalDate start = decision(scene, LAST).start();
        LocalDate half = start;
        while (decision(scene, half).used() < 30) {
            half = half.plusDays(1);
        }
        assertThat(decision(scene, half.minusDays(1)).pressing()).isFalse();
        assertThat(decision(scene, half).pressing()).isTrue();
        assertThat(decision(scene, LAST).pressing()).isTrue();
        assertThat(decision(scene, LAST.plusDays(1)).pressing()).isFalse();
    }

    @Test
    void an_ended_limit_is_not_due_and_other_trees_are_not_told() {
        assertThat(due(OrganisationId.of("org-elsewhere"), Scene.TODAY).lines()).isEmpty();

        Lives.admission(ledger, List.of(Lives.admitted().get(Lives.admitted().size() - 2)));
        assertThat(due(Scene.CELL, Scene.TODAY).lines())
                .extracting(line -> line.clock().kind())
                .containsExactly("ADMISSION_CEREMONY");
    }

    @Test
    void an_erased_applicant_has_limits_without_a_name() {
        assertThat(Scene.of(Scene.erased(ledger, APPLICANT))
                        .ask(new ListDue(Scene.CELL, Scene.TODAY, Page.FIRST))
                        .lines())
                .extracting(ListDue.Line::person)
                .containsExactly("(đã xóa dữ liệu)");
    }
}
