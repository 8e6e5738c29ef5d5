package socai.dues.read.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.dues.read.sheet.GetDuesSheet;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * The dues of a year in an organisation and all below it, by the organisations directly below. Amounts are whole đồng.
 */
public record GetDuesOverview(OrganisationId organisation, int year) implements Query<GetDuesOverview.Result> {

    /**
     * @param remittances  that wait for this organisation
     * @param settlements  that wait for this organisation
     * @param applications for relief on which this organisation decides
     * @param received     from below, as confirmed
     * @param computed     whether what is due and owed was computed: not for more than {@code most} members at once,
     *                     whom the organisations below have fewer of
     */
    public record Result(
            String organisationId,
            String organisation,
            int year,
            LocalDate today,
            boolean computed,
            int most,
            List<Line> lines,
            Line sum,
            List<Remittance> remittances,
            List<Settlement> settlements,
            List<GetDuesSheet.Application> applications,
            List<GetDuesSheet.Deferring> deferrings,
            long received) {}

    /**
     * One organisation below, with the tree under it.
     *
     * @param cell      whether it keeps a sheet of its own members
     * @param members   whose dues are kept there on the last day of the year, or today
     * @param undeclared members of the year of whom a month is not known; absent, as all that is not computed
     * @param due       of the months that have begun
     * @param collected receipts of the year that count
     * @param owed      still open of what is due
     * @param judged    members whom people should judge
     * @param sent      sent up by this organisation itself
     * @param settled   in words where its settlement stands
     */
    public record Line(
            String organisationId,
            String name,
            boolean cell,
            int members,
            Optional<Integer> undeclared,
            Optional<Long> due,
            long collected,
            Optional<Long> owed,
            Optional<Integer> judged,
            long sent,
            long confirmed,
            Optional<String> settled) {}

    /** @param number of the remittance in the book of the sender */
    public record Remittance(String book, int number, String sender, long amount, LocalDate on, String document) {}

    /** A settlement that was reported and not checked yet. */
    public record Settlement(
            String book, String sender, long collected, long kept, long remitted, int members, int payers) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
