package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.time.Deadline;

/**
 * The decision reached the cell.
 *
 * @param ceremony the limit of the ceremony, where the law lets it start with the receipt
 */
@Logical("membership.DecisionReceived")
public record DecisionReceived(
        AdmissionId admission, LocalDate on, PersonId person, LocalDate receivedOn, Optional<Deadline> ceremony)
        implements AdmissionEvent {}
