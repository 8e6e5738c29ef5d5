package socai.membership.events;

import java.time.LocalDate;
import socai.policy.events.DecidingOrgan;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;

/** On which further days a province awards badges. */
public sealed interface BadgeDaysEvent extends DomainEvent {

    @Logical("membership.BadgeDaySet")
    record BadgeDaySet(
            BadgeDaysId days,
            LocalDate on,
            OrganisationId organisation,
            DecidingOrgan organ,
            String decisionNumber,
            LocalDate awardDay)
            implements BadgeDaysEvent {}
}
