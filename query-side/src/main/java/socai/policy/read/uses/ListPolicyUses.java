package socai.policy.read.uses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import socai.spine.OrganisationId;
import socai.spine.read.Actor;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** The decisions in an organisation and the tree below it that applied a version of a regulation, newest first. */
public record ListPolicyUses(OrganisationId organisation, String code, LocalDate validFrom, Page page)
        implements Query<ListPolicyUses.Result> {

    /** @param refused how many of the total were refused attempts */
    public record Result(long total, long refused, List<Line> lines) {}

    /**
     * @param stream     the dossier that was asked about
     * @param parameters what of the regulation was applied
     */
    public record Line(
            String command,
            String title,
            String stream,
            boolean accepted,
            Actor actor,
            LocalDate businessDate,
            Instant recordedAt,
            List<String> parameters) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
