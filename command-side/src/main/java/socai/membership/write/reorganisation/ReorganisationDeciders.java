package socai.membership.write.reorganisation;

import java.util.List;
import socai.membership.write.reorganisation.carry.CarryOverAdmissionDecider;
import socai.membership.write.reorganisation.carry.CarryOverTransferDecider;
import socai.membership.write.reorganisation.complete.CompleteReorganisationDecider;
import socai.membership.write.reorganisation.decide.DecideReorganisationDecider;
import socai.membership.write.reorganisation.move.MoveReorganisedMembersDecider;
import socai.membership.write.reorganisation.takeover.TakeOverOrganisationDecider;
import socai.spine.write.Decider;

/** The deciders of reorganisations, in the order of their steps: their part of the context's table of contents. */
public final class ReorganisationDeciders {

    private static final List<Decider<?, ?, ?>> ALL = List.of(
            new DecideReorganisationDecider(),
            new TakeOverOrganisationDecider(),
            new MoveReorganisedMembersDecider(),
            new CarryOverAdmissionDecider(),
            new CarryOverTransferDecider(),
            new CompleteReorganisationDecider());

    private ReorganisationDeciders() {}

    public static List<Decider<?, ?, ?>> all() {
        return ALL;
    }
}
