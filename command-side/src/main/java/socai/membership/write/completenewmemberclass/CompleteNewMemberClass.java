package socai.membership.write.completenewmemberclass;

import java.time.LocalDate;
import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;

/** Records the certificate of the class for new members (bồi dưỡng đảng viên mới). */
@Logical("membership.CompleteNewMemberClass")
public record CompleteNewMemberClass(MembershipId membership, String certificateNumber, LocalDate certificateDate)
        implements Command {}
