package socai.membership.read.movement;

import static socai.membership.read.movement.MovementTables.CHANGE;
import static socai.membership.read.movement.MovementTables.SEAT;

import java.util.List;
import java.util.Set;
import socai.membership.events.MembershipEvent;
import socai.spine.Recorded;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** Each change of a membership, with the day from which it counts and the day on which it was written down. */
public final class MovementProjection implements Projection {

    @Override
    public String name() {
        return "Movement";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        return List.of(CHANGE, SEAT);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of("membership");
    }

    @Override
    public void apply(Recorded recorded, Rows rows) {
        if (recorded.event() instanceof MembershipEvent event) {
            new MovementRows(recorded, event, rows).apply();
        }
    }
}
