package socai.membership.write.openrecognition;

import java.util.Optional;
import socai.membership.events.MembershipId;
import socai.membership.write.recognition.ProbationaryMember;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Seen;

/**
 * Opens the recognition file of a probationary member, or opens it again after a refusal.
 *
 * @param organisation the cell in which the member sits
 */
@Logical("membership.OpenRecognitionFile")
public record OpenRecognitionFile(MembershipId membership, OrganisationId organisation) implements Command {

    /** @param person whose membership it is; empty when there is none */
    @Logical("membership.OpenRecognitionFile.Facts")
    public record Facts(Optional<PersonId> person, Seen<ProbationaryMember> member) {}
}
