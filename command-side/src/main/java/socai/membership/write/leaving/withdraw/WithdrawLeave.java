package socai.membership.write.leaving.withdraw;

import socai.membership.events.LeavingId;
import socai.membership.write.leaving.LeavingCommand;
import socai.spine.Logical;

/** Takes a request to leave back, as long as nobody has decided on it. */
@Logical("membership.WithdrawLeave")
public record WithdrawLeave(LeavingId leaving) implements LeavingCommand {}
