package socai.organisation.write.term;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.organisation.events.TermCorrectionReason;
import socai.organisation.write.OrganisationText;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * Record what a term is in truth that was entered wrongly. Numbers that were given in it stay given.
 *
 * @param countedFrom            first day of its numbers as it stands on record: which term it is
 * @param term                   what people call it, as it should be: "2025–2030"
 * @param congressClosedOn       the day on which the congress closed
 * @param congressOpenedOn       the day on which it opened
 * @param firstMeetingInCongress the day on which the new committee first met, where that was inside the congress
 * @param documentNumber         of the paper that proves it
 */
@Logical("organisation.CorrectCommitteeTerm")
public record CorrectCommitteeTerm(
        OrganisationId organisation,
        LocalDate countedFrom,
        @Plain(TextForm.NAME) String term,
        LocalDate congressClosedOn,
        Optional<LocalDate> congressOpenedOn,
        Optional<LocalDate> firstMeetingInCongress,
        @Plain(TextForm.NUMBER) String documentNumber,
        TermCorrectionReason reason)
        implements Command {

    /** @throws IllegalArgumentException when the term has no name or no paper tells of it */
    public CorrectCommitteeTerm {
        term = OrganisationText.name(term);
        documentNumber = documentNumber.strip();
        if (documentNumber.isEmpty()) {
            throw new IllegalArgumentException("a numbered document proves the correction");
        }
    }

    /** Whether just this is on record. */
    boolean says(CommitteeTermBegan known) {
        return term.equals(known.term())
                && congressClosedOn.equals(known.congressClosedOn())
                && firstMeetingInCongress.equals(known.firstMeetingInCongress())
                && documentNumber.equals(known.documentNumber());
    }
}
