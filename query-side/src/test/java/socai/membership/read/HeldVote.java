package socai.membership.read;

import java.time.LocalDate;
import socai.membership.events.AdmissionId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Personal;
import socai.spine.Seen;

/** A command with facts, for journal entries in tests. Stands in a context, as real commands do. */
@Logical("membership.VoteOnAdmission")
public record HeldVote(
        AdmissionId admission,
        LocalDate on,
        int ayes,
        @Personal.Label("test.remark") Personal<String> remark) implements Command {

    @Logical("membership.VoteOnAdmission.Facts")
    public record Facts(Seen<Applicant> applicant, Seen<Boolean> organisationStands) {}

    public record Applicant(@Personal.Label("test.birth") Personal<LocalDate> birthDate, int base) {}
}
