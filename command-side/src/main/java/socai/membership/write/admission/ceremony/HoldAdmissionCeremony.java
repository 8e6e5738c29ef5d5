package socai.membership.write.admission.ceremony;

import java.time.LocalDate;
import socai.membership.events.AdmissionId;
import socai.membership.write.admission.AdmissionCommand;
import socai.membership.write.admission.Applicant;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Seen;

/** @param mentor the official member who helps during probation */
@Logical("membership.HoldAdmissionCeremony")
public record HoldAdmissionCeremony(AdmissionId admission, LocalDate on, PersonId mentor) implements AdmissionCommand {

    @Logical("membership.HoldAdmissionCeremony.Facts")
    public record Facts(Seen<Seating> roll, Seen<Former> membership, Seen<Applicant> applicant) {}

    /**
     * @param mentorOfficial the helper is an official member of the cell on the day of the ceremony
     * @param seated         the applicant has a seat on the roll from that day on
     */
    public record Seating(boolean mentorOfficial, boolean seated) {}

    /** @param ever the person is or was a member */
    public record Former(boolean ever) {}
}
