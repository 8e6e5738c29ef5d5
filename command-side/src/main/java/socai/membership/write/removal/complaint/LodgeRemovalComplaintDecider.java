package socai.membership.write.removal.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.removal.RemovalDecider;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.succession.Succession;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.OrganisationId;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Takes a complaint in that came in time, at the next level; the removal counts meanwhile. */
public final class LodgeRemovalComplaintDecider
        implements RemovalDecider<LodgeRemovalComplaint, LodgeRemovalComplaint.Facts> {

    @Override
    public Class<LodgeRemovalComplaint> command() {
        return LodgeRemovalComplaint.class;
    }

    /** The organisation that answers takes it in itself. */
    @Override
    public Optional<OrganisationId> matter(LodgeRemovalComplaint command, RemovalFile state, Act act) {
        return state.matter().map(cell -> command.organisation());
    }

    @Override
    public List<Optional<OrganisationId>> touched(
            LodgeRemovalComplaint command, RemovalFile state, Act act, Reader reader) {
        return List.of(state.cell(act.today(), reader));
    }

    @Override
    public Class<LodgeRemovalComplaint.Facts> factsType() {
        return LodgeRemovalComplaint.Facts.class;
    }

    @Override
    public LodgeRemovalComplaint.Facts gather(
            LodgeRemovalComplaint command, RemovalFile state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        Superiors superiors = Superiors.above(state.cell(day, reader), day, reader);
        Optional<OrganisationId> decider = state.lastDecider().flatMap(one -> Succession.instead(one, day, reader));
        return new LodgeRemovalComplaint.Facts(
                superiors, decider, Lodging.instead(state, superiors, decider, day, reader));
    }

    @Override
    public Decision decide(
            RemovalFile state,
            LodgeRemovalComplaint command,
            LodgeRemovalComplaint.Facts facts,
            Circumstances circumstances) {
        return Lodging.judge(
                state,
                command.removal(),
                command.organisation(),
                command.complaint(),
                Lodging.next(facts.decider().or(state::lastDecider), facts.superiors(), facts.instead()),
                circumstances);
    }
}
