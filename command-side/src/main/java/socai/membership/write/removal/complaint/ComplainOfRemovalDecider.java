package socai.membership.write.removal.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.deciding.Superior;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.ending.OwnMatter;
import socai.membership.write.removal.RemovalDecider;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.RemovalStage;
import socai.membership.write.succession.Succession;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Nobody but the person themselves: others hand in what came on paper, see {@link LodgeRemovalComplaint}. */
public final class ComplainOfRemovalDecider implements RemovalDecider<ComplainOfRemoval, ComplainOfRemoval.Facts> {

    @Override
    public Class<ComplainOfRemoval> command() {
        return ComplainOfRemoval.class;
    }

    @Override
    public boolean applies(RemovalFile state) {
        return state.stage() == RemovalStage.RECEIVED;
    }

    @Override
    public Class<ComplainOfRemoval.Facts> factsType() {
        return ComplainOfRemoval.Facts.class;
    }

    @Override
    public ComplainOfRemoval.Facts gather(ComplainOfRemoval command, RemovalFile state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        Superiors superiors = Superiors.above(state.cell(day, reader), day, reader);
        Optional<OrganisationId> decider = state.lastDecider().flatMap(one -> Succession.instead(one, day, reader));
        return new ComplainOfRemoval.Facts(superiors, decider, Lodging.instead(state, superiors, decider, day, reader));
    }

    @Override
    public Decision decide(
            RemovalFile state, ComplainOfRemoval command, ComplainOfRemoval.Facts facts, Circumstances circumstances) {
        OwnMatter own = OwnMatter.of(circumstances.act(), state.subject());
        Optional<OrganisationId> decided = facts.decider().or(state::lastDecider);
        if (!own.own() || decided.isEmpty()) {
            return refused(state, own);
        }
        Optional<Superior> next = Lodging.next(decided, facts.superiors(), facts.instead());
        OrganisationId answers = next.map(Superior::organisation).orElse(decided.get());
        return Lodging.judge(state, command.removal(), answers, Optional.of(command.complaint()), next, circumstances);
    }

    /** In whatever office: a complaint in somebody else's name would use up their one chance. */
    private static Decision refused(RemovalFile state, OwnMatter own) {
        return Judgement.begin()
                .step(
                        new OwnMatter(true, own.own()),
                        new MatterStage(state.stage().label(), state.stage() == RemovalStage.RECEIVED))
                .accept(List::of);
    }
}
