package socai.membership.read.cleansing;

import java.util.List;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * The whole list that {@link ListFaults} shows by pages, to be taken away, or some of its lines, to be mended; a reading
 * of its own in the record.
 *
 * @param rule absent: all
 * @param text codes of lines, separated by blanks: only these, as far as they still stand. Absent: all
 */
public record ExportFaults(OrganisationId organisation, Optional<RecordRule> rule, Optional<String> text)
        implements Query<ExportFaults.Result> {

    /** So many lines are taken away and come back at once; who has more takes one rule or one organisation at a time. */
    public static final int MOST = 20_000;

    /** @param total how many there are; more than {@value #MOST}: the list ends there */
    public record Result(int total, List<ListFaults.Line> lines) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
