package socai.membership.read.cleansing;

import static socai.membership.read.cleansing.CleansingTables.CAMPAIGN;
import static socai.membership.read.cleansing.CleansingTables.FAULT;
import static socai.membership.read.cleansing.CleansingTables.SEAT;
import static socai.membership.read.cleansing.CleansingTables.STATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import socai.membership.events.CleansingEvent.CleansingStarted;
import socai.membership.events.MembershipEvent;
import socai.membership.events.PersonEvent;
import socai.spine.Recorded;
import socai.spine.Zone;
import socai.spine.read.Columns;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** The faults of records as they come and go, from the events of people and of memberships alone. */
public final class CleansingProjection implements Projection {

    @Override
    public String name() {
        return "Cleansing";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return List.of(FAULT, SEAT, STATE, CAMPAIGN);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of("person", "membership", "cleansing");
    }

    @Override
    public void apply(Recorded recorded, Rows rows) {
        Marks marks = new Marks(
                rows, recorded.stream(), recorded.sequence(), LocalDate.ofInstant(recorded.recordedAt(), Zone.PARTY));
        switch (recorded.event()) {
            case PersonEvent event -> PersonFaults.apply(event, marks);
            case MembershipEvent event -> MembershipFaults.apply(event, marks);
            case CleansingStarted e ->
                rows.set(
                        CAMPAIGN,
                        Map.of("campaign", e.campaign().raw()),
                        Columns.of("org_id", e.organisation().raw())
                                .and("from_on", e.from())
                                .and("until_on", e.until())
                                .and("target", e.target())
                                .map());
            default -> {}
        }
    }
}
