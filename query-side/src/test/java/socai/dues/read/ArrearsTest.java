package socai.dues.read;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.OTHER_CELL;
import static socai.membership.events.LifeExample.TRANSFER;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.dues.read.arrears.CountDuesArrears;
import socai.dues.read.sheet.GetDuesSheet;
import socai.membership.events.MembershipEvent.MemberHosted;
import socai.membership.events.MembershipEvent.MemberReorganised;
import socai.membership.events.MembershipEvent.MemberTransferOver;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.events.MembershipId;
import socai.membership.events.ReorganisationExample;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Scene;

/** The first page of a secretary, the sheet of the cell and the overview of the superior count the same people. */
class ArrearsTest extends ArrearsGround {

    @Test
    void all_pages_count_the_same_members_from_the_third_unpaid_month_on_where_they_sit_now() {
        member("Nợ năm tháng", CELL);
        member("Nợ hai tháng", CELL, 1, 2, 3);
        member("Nợ ba tháng", CELL, 1, 2);
        PersonId came = member("Chuyển đến", OTHER_CELL, 4, 5);
        PersonId went = member("Chuyển đi", CELL);
        moved(came, OTHER_CELL, CELL, LocalDate.of(2026, 4, 1));
        moved(went, CELL, OTHER_CELL, LocalDate.of(2026, 5, 20));

        Scene scene = Scene.of(ledger, TODAY);

        assertThat(scene.ask(new CountDuesArrears(CELL))).isEqualTo(new CountDuesArrears.Result(3, 3));
        assertThat(scene.ask(new CountDuesArrears(OTHER_CELL))).isEqualTo(new CountDuesArrears.Result(1, 3));
        assertThat(scene.ask(new GetDuesSheet(CELL, 2026)).lines())
                .filteredOn(GetDuesSheet.Line::judge)
                .extracting(GetDuesSheet.Line::name)
                .containsExactlyInAnyOrder("Nợ năm tháng", "Nợ ba tháng", "Chuyển đến");
        assertThat(overview(scene, CELL).judged()).contains(3);
        assertThat(overview(scene, OTHER_CELL).judged()).contains(1);
    }

    @Test
    void nobody_is_counted_where_no_regulation_says_from_when_on() {
        member("Nợ năm tháng", CELL);

        assertThat(Scene.of(ledger, LocalDate.of(2025, 12, 31)).ask(new CountDuesArrears(CELL)))
                .isEqualTo(new CountDuesArrears.Result(0, 0));
    }

    @Test
    void after_a_merger_of_cells_the_new_cell_collects() {
        PersonId member = member("Sáp nhập", CELL, 1, 2, 3, 4, 5);
        happens(
                LocalDate.of(2026, 5, 20),
                new MemberReorganised(
                        MembershipId.first(member),
                        member,
                        ReorganisationExample.REORGANISATION,
                        "12-QĐ/ĐU",
                        CELL,
                        OTHER_CELL,
                        LocalDate.of(2026, 5, 20)));

        Scene scene = Scene.of(ledger, TODAY);

        assertThat(overview(scene, OTHER_CELL).owed()).contains(DUE);
        assertThat(overview(scene, CELL).owed()).contains(0L);
    }

    @Test
    void whoever_stays_elsewhere_for_a_time_pays_there_and_at_home_again_afterwards() {
        PersonId member = member("Tạm thời", CELL);
        MembershipId membership = MembershipId.first(member);
        happens(
                LocalDate.of(2026, 2, 10),
                new MemberHosted(
                        membership,
                        member,
                        TRANSFER,
                        Optional.of(OTHER_CELL),
                        LocalDate.of(2026, 2, 10),
                        Optional.empty()));
        Scene away = Scene.of(ledger, TODAY);
        assertThat(overview(away, OTHER_CELL).owed()).contains(4 * DUE);
        assertThat(overview(away, CELL).owed()).contains(2 * DUE);

        happens(
                LocalDate.of(2026, 4, 20),
                new MemberTransferOver(membership, member, TRANSFER, LocalDate.of(2026, 4, 20)));
        Scene back = Scene.of(ledger, TODAY);
        assertThat(overview(back, OTHER_CELL).owed()).contains(2 * DUE);
        assertThat(overview(back, CELL).owed()).contains(4 * DUE);
    }

    @Test
    void whoever_stays_elsewhere_is_judged_at_home_with_the_arrears_of_the_host() {
        PersonId member = member("Nợ khi ở xa", CELL, 1, 2);
        hosted(member, LocalDate.of(2026, 2, 10), Optional.empty());

        Scene scene = Scene.of(ledger, TODAY);

        assertThat(scene.ask(new CountDuesArrears(CELL))).isEqualTo(new CountDuesArrears.Result(1, 3));
        assertThat(scene.ask(new CountDuesArrears(OTHER_CELL))).isEqualTo(new CountDuesArrears.Result(0, 3));
        assertThat(overview(scene, CELL).judged()).contains(1);
        assertThat(overview(scene, OTHER_CELL).judged()).contains(0);
        GetDuesSheet.Line home = line(scene, CELL);
        assertThat(home.judge()).isTrue();
        assertThat(home.unpaid()).isEqualTo(3);
        assertThat(home.behind()).isEqualTo(3 * DUE);
        assertThat(home.away()).isPresent();
        GetDuesSheet.Line host = line(scene, OTHER_CELL);
        assertThat(host.judge()).isFalse();
        assertThat(host.owed()).isEqualTo(4 * DUE);
        assertThat(host.away()).isEmpty();
    }

    @Test
    void the_home_lists_whoever_stays_elsewhere_since_before_the_year() {
        PersonId member = member("Xa từ đầu năm", CELL);
        hosted(member, BEGUN, Optional.empty());

        Scene scene = Scene.of(ledger, TODAY);

        assertThat(line(scene, CELL).judge()).isTrue();
        assertThat(line(scene, CELL).owed()).isZero();
        assertThat(overview(scene, CELL).judged()).contains(1);
    }

    @Test
    void when_the_host_ends_the_months_since_are_owed_at_home() {
        PersonId member = member("Nơi tạm đã giải thể", CELL);
        hosted(member, LocalDate.of(2026, 2, 10), Optional.empty());
        ledger.add(
                "organisation",
                OTHER_CELL.raw(),
                LocalDate.of(2026, 4, 20),
                new OrganisationDissolved(
                        OTHER_CELL, LocalDate.of(2026, 4, 20), DissolutionReason.MERGED, Optional.empty()));

        Scene scene = Scene.of(ledger, TODAY);

        assertThat(overview(scene, OTHER_CELL).owed()).contains(2 * DUE);
        assertThat(overview(scene, CELL).owed()).contains(4 * DUE);
        assertThat(scene.ask(new CountDuesArrears(CELL)).members()).isEqualTo(1);
    }

    @Test
    void after_its_last_day_a_stay_is_owed_nothing_however_late_it_is_ended() {
        PersonId member = member("Hết hạn tạm thời", CELL);
        hosted(member, LocalDate.of(2026, 2, 10), Optional.of(LocalDate.of(2026, 3, 31)));
        happens(
                LocalDate.of(2026, 6, 5),
                new MemberTransferOver(MembershipId.first(member), member, TRANSFER, LocalDate.of(2026, 6, 5)));

        Scene scene = Scene.of(ledger, TODAY);

        assertThat(overview(scene, OTHER_CELL).owed()).contains(DUE);
        assertThat(overview(scene, CELL).owed()).contains(5 * DUE);
    }

    private static GetDuesSheet.Line line(Scene scene, OrganisationId cell) {
        return scene.ask(new GetDuesSheet(cell, 2026)).lines().getFirst();
    }

    private void hosted(PersonId person, LocalDate since, Optional<LocalDate> lastDay) {
        happens(
                since,
                new MemberHosted(
                        MembershipId.first(person), person, TRANSFER, Optional.of(OTHER_CELL), since, lastDay));
    }

    private void moved(PersonId person, OrganisationId from, OrganisationId to, LocalDate since) {
        happens(since, new MemberTransferred(MembershipId.first(person), person, TRANSFER, from, to, since));
    }

    /** May is put off until the end of August: nobody is behind with it until then, and from then on as with any other. */
}
