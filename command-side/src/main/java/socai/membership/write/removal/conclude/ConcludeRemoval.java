package socai.membership.write.removal.conclude;

import socai.membership.events.RemovalId;
import socai.membership.write.removal.RemovalCommand;
import socai.spine.Logical;

/** Closes a removal against which nobody complained in time. */
@Logical("membership.ConcludeRemoval")
public record ConcludeRemoval(RemovalId removal) implements RemovalCommand {}
