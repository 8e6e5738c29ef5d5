package socai.membership.write.memberfile.restore;

import socai.membership.events.MembershipId;
import socai.membership.write.memberfile.FileCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * The keeper restores a lost file: it goes on under the number it had.
 *
 * @param organisation   who keeps the file
 * @param decisionNumber of the decision that restores it
 */
@Logical("membership.RestoreMemberFile")
public record RestoreMemberFile(
        MembershipId membership,
        OrganisationId organisation,
        @Plain(TextForm.NUMBER) String decisionNumber,

        @Personal.Label("membership.file-restoration-reason")
        Personal<String> reason)
        implements FileCommand {}
