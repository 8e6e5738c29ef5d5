package socai.dues.read;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.CELL;
import static socai.membership.events.LifeExample.GRASSROOTS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.dues.events.Deferral;
import socai.dues.events.DuesAccountEvent.DuesDeferralGranted;
import socai.dues.events.DuesAccountId;
import socai.dues.read.arrears.CountDuesArrears;
import socai.dues.read.sheet.GetDuesSheet;
import socai.membership.events.MembershipId;
import socai.spine.PersonId;
import socai.spine.read.Scene;

/** Dues that are put off are counted as such on every page. */
class DeferredMonthTest extends ArrearsGround {

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
