package socai.membership.write.joining.answer;

import socai.membership.events.JoiningId;
import socai.membership.events.JoiningRefusal;
import socai.spine.Logical;

/** Answers with no, and why. */
@Logical("membership.DeclineJoining")
public record DeclineJoining(JoiningId joining, JoiningRefusal reason) implements JoiningCommand {}
