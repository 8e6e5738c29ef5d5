package socai.membership.write.admission.review;

import java.util.Optional;
import socai.membership.events.AdmissionId;
import socai.membership.events.ReviewFinding;
import socai.membership.write.admission.AdmissionCommand;
import socai.spine.Logical;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * Records what the review of the list of sympathisers found of one person on it.
 *
 * @param documentNumber of the minutes or report of the review
 */
@Logical("membership.ReviewSympathiser")
public record ReviewSympathiser(
        AdmissionId admission,
        ReviewFinding finding,
        @Plain(TextForm.NUMBER) String documentNumber,
        @Personal.Label("membership.review-remark") Optional<Personal<String>> remark)
        implements AdmissionCommand {}
