package socai.membership.write.joining.answer;

import socai.membership.events.JoiningId;
import socai.spine.Logical;

/** Ends a request that nobody answered in time. */
@Logical("membership.LapseJoining")
public record LapseJoining(JoiningId joining) implements JoiningCommand {}
