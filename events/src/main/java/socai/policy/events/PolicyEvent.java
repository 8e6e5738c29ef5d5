package socai.policy.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Text;

/** The events of the one policy book. Nothing in it is ever changed: a new text is a new publication. */
public sealed interface PolicyEvent extends DomainEvent {

    /**
     * A regulation is in the book from now on.
     *
     * @param validTo     the last day in force; absent while no end is known
     * @param source      where the text was read, for people who check it
     * @param contentHash SHA-256 (hex) of the canonical content: the version that decisions name
     */
    @Logical("policy.RegulationPublished")
    record RegulationPublished(
            OrganisationId publisher,
            String code,
            Text title,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            String source,
            String contentHash,
            List<PublishedParameter> parameters)
            implements PolicyEvent {}

    /** The calendar of working days as known now; it takes the place of the calendar before it. */
    @Logical("policy.CalendarPublished")
    record CalendarPublished(OrganisationId publisher, String contentHash, List<CalendarDay> days)
            implements PolicyEvent {}
}
