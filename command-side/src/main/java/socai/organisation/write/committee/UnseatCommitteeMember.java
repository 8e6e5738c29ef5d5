package socai.organisation.write.committee;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * Take a person off the roll of a committee or of its standing committee. Whoever leaves the committee leaves its
 * standing committee with it.
 *
 * @param until first day on which the person no longer votes there
 */
@Logical("organisation.UnseatCommitteeMember")
public record UnseatCommitteeMember(
        OrganisationId organisation,
        RollKind kind,
        PersonId person,
        LocalDate until,
        RollExit reason,
        @Plain(TextForm.NUMBER) Optional<String> decisionNumber)
        implements Command {

    /** @param standing for the committee: whether the person sits on its standing committee on that day or later */
    @Logical("organisation.UnseatCommitteeMember.Facts")
    public record Facts(Optional<Seen<Boolean>> standing) {}
}
