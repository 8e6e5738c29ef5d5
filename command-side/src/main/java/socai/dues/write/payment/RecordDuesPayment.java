package socai.dues.write.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.dues.events.Declaration;
import socai.dues.events.MonthPaid;
import socai.dues.events.Obligation;
import socai.dues.events.PaymentChannel;
import socai.dues.events.Relief;
import socai.dues.write.DuesAccount;
import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.Since;
import socai.spine.time.PartyAge;

/**
 * Money came in from a member, for one month or several, late or ahead.
 *
 * @param firstMonth first day of the first month paid for
 * @param months     how many months from it on
 * @param amount     in whole đồng
 * @param voluntary  more than is due, and meant so
 * @param on         the day on which the money came in
 */
@Logical("dues.RecordDuesPayment")
public record RecordDuesPayment(
        MembershipId membership,
        LocalDate firstMonth,
        int months,
        long amount,
        boolean voluntary,
        PaymentChannel channel,
        LocalDate on)
        implements Command {

    /**
     * @param book     the book of the cell and year
     * @param superior to whom more than due is reported; absent above nobody
     * @param home     the cell of the seat, which collects where the host of a stay has ended
     */
    @Logical(value = "dues.RecordDuesPayment.Facts", revision = 2)
    public record Facts(
            Seen<Standing> account,
            Seen<Page> book,
            Optional<OrganisationId> superior,
            @Since(2) Optional<OrganisationId> home) {}

    /**
     * Where the book stands.
     *
     * @param next          the number of the next receipt
     * @param closedThrough first day of the last month that is closed
     */
    public record Page(int next, Optional<LocalDate> closedThrough) {}

    /** What the member owes by and has paid. */
    public record Standing(List<Declaration> declarations, List<Relief> reliefs, List<MonthPaid> paid) {

        static Standing of(DuesAccount account) {
            return new Standing(account.declarations(), account.reliefs(), account.paid());
        }

        Obligation obligation(Optional<PartyAge> partyAge) {
            return new Obligation(declarations, reliefs, partyAge);
        }
    }
}
