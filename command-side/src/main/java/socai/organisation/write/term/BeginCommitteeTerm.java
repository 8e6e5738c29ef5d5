package socai.organisation.write.term;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.organisation.write.OrganisationText;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.Since;
import socai.spine.TextForm;

/**
 * Record that the committee elected by a congress begins its term. From which day its numbers count follows from the
 * regulation and these days.
 *
 * @param term                   what people call it: "2025–2030"
 * @param congressClosedOn       the day on which the congress closed
 * @param firstMeetingInCongress the day on which the new committee first met, where that was inside the congress
 * @param documentNumber         of the paper that tells of it, as a rule the resolution of the congress
 * @param congressOpenedOn       the day on which the congress opened: a first meeting inside it is not before
 */
@Logical(value = "organisation.BeginCommitteeTerm", revision = 2)
public record BeginCommitteeTerm(
        OrganisationId organisation,
        @Plain(TextForm.NAME) String term,
        LocalDate congressClosedOn,
        Optional<LocalDate> firstMeetingInCongress,
        @Plain(TextForm.NUMBER) String documentNumber,
        @Since(2) Optional<LocalDate> congressOpenedOn)
        implements Command {

    /** @throws IllegalArgumentException when the term has no name or no paper tells of it */
    public BeginCommitteeTerm {
        term = OrganisationText.name(term);
        documentNumber = documentNumber.strip();
        if (documentNumber.isEmpty()) {
            throw new IllegalArgumentException("a numbered document tells of the congress");
        }
    }

    /** Whether exactly this was recorded already. */
    boolean says(CommitteeTermBegan known) {
        return term.equals(known.term())
                && congressClosedOn.equals(known.congressClosedOn())
                && firstMeetingInCongress.equals(known.firstMeetingInCongress())
                && documentNumber.equals(known.documentNumber());
    }
}
