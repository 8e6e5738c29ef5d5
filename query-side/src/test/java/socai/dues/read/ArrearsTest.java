package socai.dues.read;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.GRASSROOTS;
import static socai.membership.events.LifeExample.OTHER_CELL;
import static socai.membership.events.LifeExample.TRANSFER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.dues.events.Declaration;
import socai.dues.events.Deferral;
import socai.dues.events.DuesAccountEvent.DuesBaseDeclared;
import socai.dues.events.DuesAccountEvent.DuesDeferralGranted;
import socai.dues.events.DuesAccountEvent.DuesPaid;
import socai.dues.events.DuesAccountId;
import socai.dues.events.DuesBookId;
import socai.dues.events.DuesCategory;
import socai.dues.events.MonthPaid;
import socai.dues.events.PaymentChannel;
import socai.dues.read.arrears.CountDuesArrears;
import socai.dues.read.overview.GetDuesOverview;
import socai.dues.read.sheet.GetDuesSheet;
import socai.membership.events.Activity;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.MemberHosted;
import socai.membership.events.MembershipEvent.MemberReorganised;
import socai.membership.events.MembershipEvent.MemberTransferOver;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.MembershipId;
import socai.membership.events.ReorganisationExample;
import socai.membership.events.Standing;
import socai.membership.read.Lives;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationRank;
import socai.policy.events.PolicyEvent.RegulationPublished;
import socai.policy.events.PublishedParameter;
import socai.spine.Anchor;
import socai.spine.Confidence;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Text;
import socai.spine.read.Ledger;
import socai.spine.read.Scene;

/** The first page of a secretary, the sheet of the cell and the overview of the superior count the same people. */
class ArrearsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final LocalDate BEGUN = LocalDate.of(2026, 1, 1);
    private static final long DUE = 80_000;

    private final Ledger ledger = Scene.ground();

    ArrearsTest() {
        Scene.establish(
                ledger,
                OTHER_CELL,
                "Chi bộ Khu phố 4",
                Optional.of(GRASSROOTS),
                OrganisationRank.CELL,
                LocalDate.of(2020, 1, 1));
        ledger.add(
                "policy",
                "pol-book",
                BEGUN,
                new RegulationPublished(
                        LifeExample.PROVINCE,
                        "01-QĐ/TW",
                        new Text("Chế độ đảng phí", "Dues"),
                        BEGUN,
                        Optional.empty(),
                        "bản in",
                        "d".repeat(64),
                        List.of(
                                parameter("dues-rate-insured", "1/100", "ratio"),
                                parameter("dues-obligation-day", "1", "days"),
                                parameter("removal-dues-months", "3", "months"))));
    }

    private static PublishedParameter parameter(String key, String value, String unit) {
        return new PublishedParameter(key, value, unit, Anchor.ACT, "", Confidence.S, "", "");
    }

    /** Owes 80,000 đồng a month from January 2026 on. */
    private PersonId member(String name, OrganisationId cell, int... paidMonths) {
        PersonId person = LifeExample.person(name);
        Lives.person(ledger, BEGUN, LifeExample.registered(person, name));
        happens(
                BEGUN,
                new MembershipImported(
                        MembershipId.first(person),
                        person,
                        cell,
                        BEGUN,
                        Standing.OFFICIAL,
                        LocalDate.of(2010, 5, 19),
                        Optional.of(LocalDate.of(2011, 5, 19)),
                        Optional.of(LocalDate.of(2010, 5, 3)),
                        Optional.empty(),
                        Activity.ACTIVE,
                        Optional.empty()));
        DuesAccountId account = DuesAccountId.of(MembershipId.first(person));
        Declaration declaration = new Declaration(
                BEGUN, DuesCategory.INSURED, Optional.of(Personal.of(person, 100 * DUE)), Optional.empty());
        ledger.add(
                "dues-account", account.raw(), BEGUN, new DuesBaseDeclared(account, BEGUN, person, cell, declaration));
        for (int month : paidMonths) {
            ledger.add(
                    "dues-account",
                    account.raw(),
                    TODAY,
                    new DuesPaid(
                            account,
                            TODAY,
                            person,
                            cell,
                            DuesBookId.of(cell, 2026),
                            ledger.all().size(),
                            TODAY,
                            PaymentChannel.CASH,
                            List.of(new MonthPaid(LocalDate.of(2026, month, 1), DUE)),
                            DUE,
                            0,
                            Optional.empty()));
        }
        return person;
    }

    private void happens(LocalDate day, MembershipEvent event) {
        Lives.membership(ledger, day, event);
    }

    private GetDuesOverview.Line overview(Scene scene, OrganisationId cell) {
        return scene.ask(new GetDuesOverview(GRASSROOTS, 2026)).lines().stream()
                .filter(line -> line.organisationId().equals(cell.raw()))
                .findFirst()
                .orElseThrow();
    }

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
    @Test
    void a_month_that_is_put_off_is_no_arrear_until_its_time_is_over() {
        PersonId member = member("Hoãn đóng", CELL, 1, 2);
        DuesAccountId account = DuesAccountId.of(MembershipId.first(member));
        ledger.add(
                "dues-account",
                account.raw(),
                TODAY,
                new DuesDeferralGranted(
                        account,
                        TODAY,
                        member,
                        CELL,
                        new Deferral(LocalDate.of(2026, 5, 1), 1, 4),
                        GRASSROOTS,
                        "33-QĐ/ĐU"));

        Scene during = Scene.of(ledger, LocalDate.of(2026, 6, 30));
        assertThat(during.ask(new CountDuesArrears(CELL)).members()).isZero();
        GetDuesSheet.Line line =
                during.ask(new GetDuesSheet(CELL, 2026)).lines().getFirst();
        assertThat(line.unpaid()).isEqualTo(2);
        assertThat(line.cells().get(4).state()).isEqualTo(GetDuesSheet.State.DEFERRED);
        assertThat(line.cells().get(4).payable()).contains(LocalDate.of(2026, 9, 1));
        assertThat(line.owed()).isEqualTo(3 * DUE);
        assertThat(overview(during, CELL).owed()).contains(3 * DUE);
        GetDuesSheet.Sum may = during.ask(new GetDuesSheet(CELL, 2026)).sums().get(4);
        assertThat(may.due()).isEqualTo(DUE);
        assertThat(may.open()).isZero();

        Scene last = Scene.of(ledger, LocalDate.of(2026, 8, 31));
        assertThat(last.ask(new GetDuesSheet(CELL, 2026)).lines().getFirst().unpaid())
                .isEqualTo(4);
        Scene after = Scene.of(ledger, LocalDate.of(2026, 9, 1));
        assertThat(after.ask(new GetDuesSheet(CELL, 2026)).lines().getFirst().unpaid())
                .isEqualTo(6);
    }
}
