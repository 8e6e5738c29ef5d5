package socai.membership.write.selfcorrection.withdraw;

import socai.membership.events.CorrectionId;
import socai.membership.write.selfcorrection.CorrectionCommand;
import socai.spine.Logical;

/** Takes a request back, as long as nobody has decided on it. */
@Logical("membership.WithdrawCorrection")
public record WithdrawCorrection(CorrectionId correction) implements CorrectionCommand {}
