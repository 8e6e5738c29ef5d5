package socai.membership.write.selfcorrection.decline;

import java.util.Optional;
import socai.membership.events.CorrectionId;
import socai.membership.write.selfcorrection.CorrectionCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;

/** Declines a request, and says why. */
@Logical("membership.DeclineCorrection")
public record DeclineCorrection(
        CorrectionId correction,
        @Personal.Label("membership.refusal-reason") Personal<String> reason) implements CorrectionCommand {

    /** @param keeper who keeps the file on the day, where the organisation that was asked has ended */
    @Logical("membership.DeclineCorrection.Facts")
    public record Facts(Optional<OrganisationId> keeper) {}
}
