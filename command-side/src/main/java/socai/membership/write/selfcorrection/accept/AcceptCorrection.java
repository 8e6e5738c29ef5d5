package socai.membership.write.selfcorrection.accept;

import java.util.Optional;
import socai.membership.events.CorrectionId;
import socai.membership.write.selfcorrection.CorrectionCommand;
import socai.membership.write.selfcorrection.MemberOnFile;
import socai.membership.write.selfcorrection.PersonOnFile;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.Since;

/** Accepts a request; what it asks for is corrected with its reason, effective date and evidence. */
@Logical("membership.AcceptCorrection")
public record AcceptCorrection(CorrectionId correction) implements CorrectionCommand {

    /**
     * @param holder who holds the wanted unique number already: a person, or a membership
     * @param keeper who keeps the file on the day, where the organisation that was asked has ended
     */
    @Logical(value = "membership.AcceptCorrection.Facts", revision = 2)
    public record Facts(
            Seen<PersonOnFile> person,
            Seen<MemberOnFile> member,
            Optional<String> holder,
            @Since(2) Optional<OrganisationId> keeper) {}
}
