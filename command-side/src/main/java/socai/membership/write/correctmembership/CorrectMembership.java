package socai.membership.write.correctmembership;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.CorrectedField;
import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Paper;
import socai.spine.Personal;

/**
 * Corrects one field of a membership; exactly the component that the field's kind names is present.
 *
 * @param effective since when the corrected value is true
 */
@Logical("membership.CorrectMembership")
public record CorrectMembership(
        MembershipId membership,
        CorrectedField field,
        Optional<LocalDate> date,
        @Personal.Label("membership.corrected-number") Optional<Personal<String>> number,
        @Personal.Label("membership.card-number") Optional<Personal<String>> card,
        @Personal.Label("membership.correction-reason") Personal<String> reason,
        LocalDate effective,
        Paper evidence)
        implements Command {

    /** @param cardHolder the membership that holds the new card number already */
    @Logical("membership.CorrectMembership.Facts")
    public record Facts(Optional<String> cardHolder) {}
}
