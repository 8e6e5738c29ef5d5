package socai.membership.write.removal.complaint;

import java.util.List;
import java.util.Optional;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.removal.RemovalDecider;
import socai.membership.write.removal.RemovalFile;
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
        return List.of(state.matter());
    }

    @Override
    public Class<LodgeRemovalComplaint.Facts> factsType() {
        return LodgeRemovalComplaint.Facts.class;
    }

    @Override
    public LodgeRemovalComplaint.Facts gather(
            LodgeRemovalComplaint command, RemovalFile state, Act act, Reader reader) {
        return new LodgeRemovalComplaint.Facts(Superiors.above(state.matter(), act.businessDate(), reader));
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
                facts.superiors(),
                circumstances);
    }
}
