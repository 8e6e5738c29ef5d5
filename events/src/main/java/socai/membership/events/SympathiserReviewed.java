package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.time.Deadline;

/**
 * The list of sympathisers was reviewed, and this was found of one person on it.
 *
 * @param documentNumber of the minutes or report of the review
 * @param next           within what the next review is asked for; absent where nothing is published
 */
@Logical("membership.SympathiserReviewed")
public record SympathiserReviewed(
        AdmissionId admission,
        LocalDate on,
        PersonId person,
        OrganisationId organisation,
        ReviewFinding finding,
        String documentNumber,
        @Personal.Label("membership.review-remark") Optional<Personal<String>> remark,
        Optional<Deadline> next)
        implements AdmissionEvent {}
