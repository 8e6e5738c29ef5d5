package socai.organisation.read;

import static socai.organisation.read.OrganisationTables.CLOSURE;
import static socai.organisation.read.OrganisationTables.LINK;
import static socai.organisation.read.OrganisationTables.OFFICE_HELD;
import static socai.organisation.read.OrganisationTables.ORGANISATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.organisation.events.OfficesEvent;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.events.OfficesEvent.OfficeEnded;
import socai.organisation.events.OrganisationEvent;
import socai.organisation.events.OrganisationEvent.AdmissionPowerDelegated;
import socai.organisation.events.OrganisationEvent.AdmissionPowerWithdrawn;
import socai.organisation.events.OrganisationEvent.ChildAttached;
import socai.organisation.events.OrganisationEvent.ChildDetached;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.organisation.events.OrganisationEvent.CommitteeTermCorrected;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.OrganisationEvent.OrganisationRankChanged;
import socai.organisation.events.OrganisationEvent.OrganisationRenamed;
import socai.organisation.events.OrganisationEvent.OrganisationReparented;
import socai.spine.OrganisationId;
import socai.spine.Recorded;
import socai.spine.read.Columns;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** The organisations, their tree with its history, and the offices held in them. */
public final class OrganisationProjection implements Projection {

    @Override
    public String name() {
        return "Organisation";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        return List.of(ORGANISATION, LINK, CLOSURE, OFFICE_HELD);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of("organisation", "offices");
    }

    @Override
    public void apply(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case OrganisationEvent event -> organisation(event, rows);
            case OfficesEvent event -> office(event, rows);
            default -> {}
        }
    }

    private static void organisation(OrganisationEvent event, Rows rows) {
        OrganisationId id = event.organisation();
        switch (event) {
            case OrganisationEstablished e -> established(e, rows);
            case OrganisationRenamed e -> set(rows, id, Columns.of("name", e.name()));
            case OrganisationRankChanged e ->
                set(rows, id, Columns.of("type", e.type()).and("rank", e.rank()).and("form", e.form()));
            case OrganisationReparented e -> {
                set(rows, id, Columns.of("parent", e.to().raw()));
                link(id, e.on(), Optional.of(e.to()), rows);
            }
            case OrganisationDissolved e -> {
                set(rows, id, Columns.of("valid_to", e.on()));
                Closure.refresh(id.raw(), rows);
            }
            case AdmissionPowerDelegated ignored -> set(rows, id, Columns.of("delegated", true));
            case AdmissionPowerWithdrawn ignored -> set(rows, id, Columns.of("delegated", false));
            // The child's own stream tells the same; it alone sets the link.
            case ChildAttached ignored -> {}
            case ChildDetached ignored -> {}
            // No list asks for terms; the organisation's history tells them by the event itself.
            case CommitteeTermBegan ignored -> {}
            case CommitteeTermCorrected ignored -> {}
        }
    }

    private static void established(OrganisationEstablished e, Rows rows) {
        set(
                rows,
                e.organisation(),
                Columns.of("name", e.name())
                        .and("type", e.type())
                        .and("rank", e.rank())
                        .and("form", e.form())
                        .and("code", e.code())
                        .and("parent", e.parent().map(OrganisationId::raw))
                        .and("valid_from", e.from())
                        .and("valid_to", null)
                        .and("pilot", e.pilot())
                        .and("delegated", e.delegated()));
        link(e.organisation(), e.from(), e.parent(), rows);
    }

    private static void link(OrganisationId id, LocalDate from, Optional<OrganisationId> parent, Rows rows) {
        rows.set(
                LINK,
                Map.of("organisation", id.raw(), "valid_from", from),
                Columns.of("parent", parent.map(OrganisationId::raw)).map());
        Closure.refresh(id.raw(), rows);
    }

    private static void set(Rows rows, OrganisationId id, Columns columns) {
        rows.set(ORGANISATION, Map.of("id", id.raw()), columns.map());
    }

    private static void office(OfficesEvent event, Rows rows) {
        switch (event) {
            case OfficeAssumed e -> held(e, e.person().raw(), e.office().name(), e.from(), e.until(), rows);
            case OfficeEnded e -> held(e, e.person().raw(), e.office().name(), e.from(), Optional.of(e.until()), rows);
        }
    }

    private static void held(
            OfficesEvent event, String person, String office, LocalDate from, Optional<LocalDate> until, Rows rows) {
        rows.set(
                OFFICE_HELD,
                Map.of(
                        "organisation",
                        event.organisation().raw(),
                        "office",
                        office,
                        "person",
                        person,
                        "held_from",
                        from),
                Columns.of("held_until", until).map());
    }
}
