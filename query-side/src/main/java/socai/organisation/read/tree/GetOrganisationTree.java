package socai.organisation.read.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * The tree of organisations as it stands on a day.
 *
 * @param root   absent: all roots
 * @param date   absent: today
 * @param levels how many levels below the root are wanted; 0: only the root
 */
public record GetOrganisationTree(Optional<OrganisationId> root, Optional<LocalDate> date, int levels)
        implements Query<GetOrganisationTree.Result> {

    /** Each organisation after the one that it stands under; those beside each other by code, then by name. */
    public record Result(List<Node> nodes) {}

    /**
     * @param depth    levels below the root that was asked for
     * @param children how many stand directly under it on that day, whether they are in the answer or not
     */
    public record Node(
            String organisation,
            String name,
            Optional<String> parent,
            int depth,
            String type,
            OrganisationRank rank,
            String rankLabel,
            OrganisationForm form,
            Optional<String> code,
            boolean pilot,
            boolean delegated,
            LocalDate from,
            Optional<LocalDate> until,
            int children) {}

    @Override
    public Scope scope() {
        return new Scope.Published();
    }
}
