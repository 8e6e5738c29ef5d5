package socai.membership.write.admission.mentor;

import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Seen;

/** Charges an official member of the cell with helping the person (đảng viên giúp đỡ). */
@Logical("membership.AssignMentor")
public record AssignMentor(AdmissionId admission, PersonId mentor) implements AdmissionCommand {

    @Logical("membership.AssignMentor.Facts")
    public record Facts(Seen<Helper> helper) {}

    /** @param official the helper is an official member of the cell on the day of the act */
    public record Helper(boolean official) {}
}
