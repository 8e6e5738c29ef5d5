package socai.membership.read.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.Standing;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * The members of an organisation and of those below it, by given name.
 *
 * @param text     part of a name, with or without marks; what has the marks as typed comes first
 * @param standing absent: all
 */
public record ListMembers(OrganisationId organisation, Optional<String> text, Optional<Standing> standing, Page page)
        implements Query<ListMembers.Result> {

    public record Result(long total, List<Line> lines) {}

    /** @param name reads as erased for a person whose data was destroyed */
    public record Line(
            String personId,
            String name,
            String membership,
            Optional<LocalDate> birthDate,
            String organisationId,
            String organisation,
            Standing standing,
            String standingLabel,
            String activityLabel,
            Optional<LocalDate> admissionDate,
            Optional<LocalDate> officialDate,
            Optional<String> cardNumber) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
