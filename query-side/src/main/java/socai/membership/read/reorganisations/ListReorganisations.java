package socai.membership.read.reorganisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** The reorganisations in which an organisation is one of the ends, the latest first. */
public record ListReorganisations(OrganisationId organisation) implements Query<ListReorganisations.Result> {

    public record Result(List<Line> lines) {}

    /** @param completedOn absent while it is open */
    public record Line(
            String reorganisation,
            String kindLabel,
            String organisation,
            String successor,
            String decisionNumber,
            LocalDate effectiveOn,
            Optional<LocalDate> completedOn) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
