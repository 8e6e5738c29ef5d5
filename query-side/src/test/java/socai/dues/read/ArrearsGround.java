package socai.dues.read;

import static socai.membership.events.LifeExample.GRASSROOTS;
import static socai.membership.events.LifeExample.OTHER_CELL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.dues.events.Declaration;
import socai.dues.events.DuesAccountEvent.DuesBaseDeclared;
import socai.dues.events.DuesAccountEvent.DuesPaid;
import socai.dues.events.DuesAccountId;
import socai.dues.events.DuesBookId;
import socai.dues.events.DuesCategory;
import socai.dues.events.MonthPaid;
import socai.dues.events.PaymentChannel;
import socai.dues.read.overview.GetDuesOverview;
import socai.membership.events.Activity;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.MembershipId;
import socai.membership.events.Standing;
import socai.membership.read.Lives;
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

/** Cells whose members owe the same every month, and the dues of which are published. */
abstract class ArrearsGround {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    static final LocalDate BEGUN = LocalDate.of(2026, 1, 1);
    static final long DUE = 80_000;

    final Ledger ledger = Scene.ground();

    ArrearsGround() {
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

    static PublishedParameter parameter(String key, String value, String unit) {
        return new PublishedParameter(key, value, unit, Anchor.ACT, "", Confidence.S, "", "");
    }

    /** Owes 80,000 đồng a month from January 2026 on. */
    PersonId member(String name, OrganisationId cell, int... paidMonths) {
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

    void happens(LocalDate day, MembershipEvent event) {
        Lives.membership(ledger, day, event);
    }

    GetDuesOverview.Line overview(Scene scene, OrganisationId cell) {
        return scene.ask(new GetDuesOverview(GRASSROOTS, 2026)).lines().stream()
                .filter(line -> line.organisationId().equals(cell.raw()))
                .findFirst()
                .orElseThrow();
    }
}
