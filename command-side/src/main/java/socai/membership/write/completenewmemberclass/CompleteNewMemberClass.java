package socai.membership.write.completenewmemberclass;

import java.time.LocalDate;
import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Personal;

/** Records the certificate of the class for new members (bồi dưỡng đảng viên mới). */
@Logical("membership.CompleteNewMemberClass")
public record CompleteNewMemberClass(
        MembershipId membership,
        @Personal.Label("membership.certificate-number") Personal<String> certificateNumber,
        LocalDate certificateDate)
        implements Command {}
