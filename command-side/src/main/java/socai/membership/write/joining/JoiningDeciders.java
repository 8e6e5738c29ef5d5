package socai.membership.write.joining;

import java.util.List;
import socai.membership.write.joining.answer.ApproveJoiningDecider;
import socai.membership.write.joining.answer.DeclineJoiningDecider;
import socai.membership.write.joining.answer.LapseJoiningDecider;
import socai.membership.write.joining.code.EndJoinCodeDecider;
import socai.membership.write.joining.code.ShareJoinCodeDecider;
import socai.membership.write.joining.propose.ProposeJoiningDecider;
import socai.spine.write.Decider;

/** The deciders of codes and of requests that come by them: their part of the context's table of contents. */
public final class JoiningDeciders {

    private static final List<Decider<?, ?, ?>> ALL = List.of(
            new ShareJoinCodeDecider(),
            new EndJoinCodeDecider(),
            new ProposeJoiningDecider(),
            new ApproveJoiningDecider(),
            new DeclineJoiningDecider(),
            new LapseJoiningDecider());

    private JoiningDeciders() {}

    public static List<Decider<?, ?, ?>> all() {
        return ALL;
    }
}
