package socai.membership.write.selfcorrection.accept;

import java.util.Optional;
import socai.membership.events.CorrectionId;
import socai.membership.write.selfcorrection.CorrectionCommand;
import socai.membership.write.selfcorrection.MemberOnFile;
import socai.membership.write.selfcorrection.PersonOnFile;
import socai.spine.Logical;
import socai.spine.Seen;

/** Accepts a request; what it asks for is corrected with its reason, effective date and evidence. */
@Logical("membership.AcceptCorrection")
public record AcceptCorrection(CorrectionId correction) implements CorrectionCommand {

    /** @param holder who holds the wanted unique number already: a person, or a membership */
    @Logical("membership.AcceptCorrection.Facts")
    public record Facts(Seen<PersonOnFile> person, Seen<MemberOnFile> member, Optional<String> holder) {}
}
