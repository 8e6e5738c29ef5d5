package socai.membership.write.removal.propose;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.MembershipId;
import socai.membership.events.RemovalEvent.RemovalProposed;
import socai.membership.events.RemovalGround;
import socai.membership.events.RemovalProof;
import socai.membership.write.removal.RemovalStage;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.Seen;
import socai.spine.TextForm;

/**
 * Proposes to remove a member. Which of the proofs a ground needs is policy.
 *
 * @param months         months missed or unpaid within {@code inYear}
 * @param inYear         the calendar year in which they lie
 * @param years          years in a row
 * @param reminders      how often the cell reminded the member
 * @param educatedOn     when the cell began to educate the member
 * @param documentNumber the paper that holds the proof
 */
@Logical("membership.ProposeRemoval")
public record ProposeRemoval(
        MembershipId membership,
        RemovalGround ground,
        Optional<Integer> months,
        Optional<Integer> inYear,
        Optional<Integer> years,
        Optional<Integer> reminders,
        Optional<LocalDate> educatedOn,
        @Plain(TextForm.NUMBER) String documentNumber,
        @Personal.Label("membership.removal-remark") Optional<Personal<String>> remark)
        implements Command {

    RemovalProof proof() {
        return new RemovalProof(months, inYear, years, reminders, educatedOn, documentNumber);
    }

    @Logical("membership.ProposeRemoval.Facts")
    public record Facts(Seen<Before> file) {}

    /** @param proposed the last proposal, by which the same one sent twice is known */
    public record Before(RemovalStage stage, Optional<RemovalProposed> proposed) {}
}
