package socai.membership.write.selfcorrection.decline;

import socai.membership.events.CorrectionId;
import socai.membership.write.selfcorrection.CorrectionCommand;
import socai.spine.Logical;
import socai.spine.Personal;

/** Declines a request, and says why. */
@Logical("membership.DeclineCorrection")
public record DeclineCorrection(
        CorrectionId correction,
        @Personal.Label("membership.refusal-reason") Personal<String> reason) implements CorrectionCommand {}
