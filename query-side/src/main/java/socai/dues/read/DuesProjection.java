package socai.dues.read;

import static socai.dues.read.DuesTables.APPLICATION;
import static socai.dues.read.DuesTables.CLOSING;
import static socai.dues.read.DuesTables.DECLARATION;
import static socai.dues.read.DuesTables.DEFERRAL;
import static socai.dues.read.DuesTables.DEFERRAL_ASKED;
import static socai.dues.read.DuesTables.ERASED;
import static socai.dues.read.DuesTables.MEMBER;
import static socai.dues.read.DuesTables.PAID;
import static socai.dues.read.DuesTables.RECEIPT;
import static socai.dues.read.DuesTables.RELIEF;
import static socai.dues.read.DuesTables.REMITTANCE;
import static socai.dues.read.DuesTables.SETTLEMENT;
import static socai.dues.read.DuesTables.SPAN;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import socai.dues.events.DuesAccountEvent;
import socai.dues.events.DuesBookEvent;
import socai.membership.events.MembershipEvent;
import socai.membership.events.PersonEvent;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.spine.Recorded;
import socai.spine.read.Columns;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** Who owes where, by what, and what was paid. */
public final class DuesProjection implements Projection {

    @Override
    public String name() {
        return "Dues";
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                SPAN,
                MEMBER,
                DECLARATION,
                RECEIPT,
                PAID,
                APPLICATION,
                RELIEF,
                DEFERRAL,
                DEFERRAL_ASKED,
                CLOSING,
                REMITTANCE,
                SETTLEMENT,
                ERASED);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of("organisation", "person", "membership", "dues-account", "dues-book");
    }

    @Override
    public void apply(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case PersonEvent.PersonErased event -> erase(event, rows);
            case OrganisationDissolved event -> SpanRows.hostEnded(event, rows);
            case MembershipEvent event -> SpanRows.apply(event, rows);
            case DuesAccountEvent event -> AccountRows.apply(event, recorded, rows);
            case DuesBookEvent event -> BookRows.apply(event, rows);
            default -> {}
        }
    }

    private static void erase(PersonEvent.PersonErased event, Rows rows) {
        String person = event.person().raw();
        rows.set(ERASED, Map.of("person", person), Columns.of("gone", true).map());
        rows.where(DECLARATION, "person", person)
                .forEach(row -> rows.set(
                        DECLARATION,
                        Map.of(
                                "account",
                                String.valueOf(row.get("account")),
                                "sequence",
                                Objects.requireNonNull(row.get("sequence"))),
                        Columns.of("base", null).map()));
    }
}
