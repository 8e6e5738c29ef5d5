package socai.organisation.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** Who holds which office of one organisation, and when. */
public sealed interface OfficesEvent extends DomainEvent {

    OrganisationId organisation();

    /** @param until first day on which the office is no longer held; absent while the end is open */
    @Logical("organisation.OfficeAssumed")
    record OfficeAssumed(
            OrganisationId organisation,
            OfficeKind office,
            PersonId person,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<String> decisionNumber)
            implements OfficesEvent {}

    /**
     * @param from  when this holding began: names it among several of one person
     * @param until first day on which the office is no longer held
     */
    @Logical("organisation.OfficeEnded")
    record OfficeEnded(
            OrganisationId organisation,
            OfficeKind office,
            PersonId person,
            LocalDate from,
            LocalDate until,
            OfficeExit reason,
            Optional<String> decisionNumber)
            implements OfficesEvent {}
}
