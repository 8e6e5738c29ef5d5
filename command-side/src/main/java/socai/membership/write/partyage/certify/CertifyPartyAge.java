package socai.membership.write.partyage.certify;

import java.time.LocalDate;
import socai.membership.events.MembershipId;
import socai.membership.write.memberfile.FileCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * The keeper of the file certifies where Party age starts: for members of earlier Charters, who had another probation
 * and another count, and for whoever was admitted again.
 *
 * @param organisation      who keeps the file
 * @param from              where it starts
 * @param certificateNumber of the certificate (giấy xác nhận tuổi Đảng)
 * @param reason            why it starts on that day
 * @param evidence          the paper by which it is certified
 */
@Logical("membership.CertifyPartyAge")
public record CertifyPartyAge(
        MembershipId membership,
        OrganisationId organisation,
        LocalDate from,
        @Plain(TextForm.NUMBER) String certificateNumber,
        @Personal.Label("membership.party-age-reason") Personal<String> reason,
        Paper evidence)
        implements FileCommand {}
