package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;

/** The body that decides took more time, once, for a special case. */
@Logical("membership.RecognitionClockExtended")
public record RecognitionClockExtended(
        RecognitionId recognition,
        LocalDate on,
        PersonId person,
        OrganisationId extendedBy,
        int more,
        String unit,
        String documentNumber,
        @Personal.Label("membership.extension-reason") Personal<String> reason)
        implements RecognitionEvent {}
