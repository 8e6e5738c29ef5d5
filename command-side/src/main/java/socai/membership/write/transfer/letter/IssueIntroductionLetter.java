package socai.membership.write.transfer.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.TransferId;
import socai.membership.write.deciding.NumberUse;
import socai.membership.write.deciding.TermUse;
import socai.membership.write.transfer.Mover;
import socai.membership.write.transfer.Posts;
import socai.membership.write.transfer.Stand;
import socai.membership.write.transfer.TransferCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.Since;
import socai.spine.TextForm;

/**
 * Issues the letter of introduction; its date is the business date.
 *
 * @param organisation who issues it
 * @param duesPaidTo   any day of the last month for which dues are paid
 */
@Logical("membership.IssueIntroductionLetter")
public record IssueIntroductionLetter(
        TransferId transfer,
        OrganisationId organisation,
        @Plain(TextForm.NUMBER) String letterNumber,
        Optional<LocalDate> duesPaidTo)
        implements TransferCommand {

    /**
     * @param numberUses transfers that bear this number of the issuer already
     * @param termUse of the term of the issuer's committee, where one is on record
     */
    @Logical(value = "membership.IssueIntroductionLetter.Facts", revision = 2)
    public record Facts(
            Seen<Mover> member,
            Optional<Stand> from,
            Optional<Stand> to,
            List<Posts> posts,
            List<NumberUse> numberUses,
            @Since(2) Optional<TermUse> termUse) {}
}
