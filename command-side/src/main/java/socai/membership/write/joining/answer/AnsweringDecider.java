package socai.membership.write.joining.answer;

import java.util.Optional;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.joining.Joining;
import socai.membership.write.joining.JoiningStage;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.StreamType;
import socai.spine.write.Decider;

/** What all answers have in common: the request, and that the matter lies in its cell. */
interface AnsweringDecider<C extends JoiningCommand, F extends Record> extends Decider<C, Joining, F> {

    @Override
    default StreamType<Joining, ?> type() {
        return Joining.TYPE;
    }

    @Override
    default String stream(C command, Act act) {
        return command.joining().raw();
    }

    @Override
    default Optional<OrganisationId> matter(C command, Joining state, Act act) {
        return state.matter();
    }

    /** It waits for an answer. */
    default MatterStage waiting(Joining state) {
        return new MatterStage(state.stage().label(), state.stage() == JoiningStage.PROPOSED);
    }
}
