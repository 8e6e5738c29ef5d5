package socai.membership.read;

import static socai.membership.read.MemberTables.MEMBERSHIP;
import static socai.membership.read.MemberTables.PERSON;
import static socai.membership.read.MemberTables.VOID_CARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import socai.membership.events.MembershipEvent;
import socai.membership.events.PersonEvent;
import socai.spine.Recorded;
import socai.spine.Zone;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** People and their memberships. */
public final class MemberProjection implements Projection {

    @Override
    public String name() {
        return "Member";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public List<Table> tables() {
        return List.of(PERSON, MEMBERSHIP, VOID_CARD);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of("person", "membership");
    }

    @Override
    public void apply(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case PersonEvent event -> PersonRows.apply(event, rows);
            case MembershipEvent event ->
                MembershipRows.apply(event, LocalDate.ofInstant(recorded.recordedAt(), Zone.PARTY), rows);
            default -> {}
        }
    }

    /** Whether this person's data was destroyed; personal columns of other streams stay empty then, whatever comes first. */
    static boolean erased(String person, Rows rows) {
        return rows.get(PERSON, Map.of("person", person))
                .map(row -> Boolean.TRUE.equals(row.get("erased")))
                .orElse(false);
    }
}
