package socai.membership.read.movement;

import static socai.membership.read.movement.MovementTables.CHANGE;
import static socai.membership.read.movement.MovementTables.SEAT;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.membership.events.CardDeclined;
import socai.membership.events.CorrectedField;
import socai.membership.events.MemberFileEvent;
import socai.membership.events.MemberRecordAsked;
import socai.membership.events.MemberRecordLatenessReported;
import socai.membership.events.MemberRecordOpened;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.CardDecided;
import socai.membership.events.MembershipEvent.CardHandedOver;
import socai.membership.events.MembershipEvent.CardProposed;
import socai.membership.events.MembershipEvent.CardTroubleReported;
import socai.membership.events.MembershipEvent.DuplicateMembershipClosed;
import socai.membership.events.MembershipEvent.MemberActiveAgain;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.MembershipEvent.MemberDied;
import socai.membership.events.MembershipEvent.MemberExempted;
import socai.membership.events.MembershipEvent.MemberHosted;
import socai.membership.events.MembershipEvent.MemberRecognized;
import socai.membership.events.MembershipEvent.MemberReorganised;
import socai.membership.events.MembershipEvent.MemberTransferBegun;
import socai.membership.events.MembershipEvent.MemberTransferOver;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.MembershipEvent.MembershipRestored;
import socai.membership.events.MembershipEvent.NewMemberClassCompleted;
import socai.membership.events.MembershipId;
import socai.membership.events.Standing;
import socai.spine.OrganisationId;
import socai.spine.Recorded;
import socai.spine.Zone;
import socai.spine.read.Columns;
import socai.spine.read.Row;
import socai.spine.read.Rows;

/**
 * What one event of a membership changes, and where. A change never counts from before the one that precedes it in the
 * stream, so that at each day every membership is in at most one organisation, whatever was entered late.
 */
final class MovementRows {

    private final Recorded recorded;
    private final MembershipEvent event;
    private final Rows rows;
    private final LocalDate recordedOn;

    MovementRows(Recorded recorded, MembershipEvent event, Rows rows) {
        this.recorded = recorded;
        this.event = event;
        this.rows = rows;
        this.recordedOn = LocalDate.ofInstant(recorded.recordedAt(), Zone.PARTY);
    }

    void apply() {
        switch (event) {
            case MemberAdmitted e -> admitted(e);
            case MembershipImported e -> begins(Change.LISTED, e.organisation(), e.standing(), e.from());
            case MemberRecognized e -> recognised(e);
            case MembershipCorrected e -> corrected(e);
            case DuplicateMembershipClosed e -> ends(Change.DUPLICATE, e.from());
            case MemberTransferred e -> {
                moved(e.from(), e.to(), e.since());
                seat(Columns.of("stays", false));
            }
            // The cell itself went into another one; whoever stays elsewhere goes on staying there.
            case MemberReorganised e -> moved(e.from(), e.to(), e.since());
            case MemberHosted e -> stays(e);
            case MemberTransferOver e -> over(e);
            case MembershipEnded e ->
                ends(
                        switch (e.kind()) {
                            case DIED -> Change.DIED;
                            case LEFT -> Change.LEFT;
                            case REMOVED -> Change.REMOVED;
                        },
                        e.on());
            case MembershipRestored e -> begins(Change.RESTORED, e.organisation(), e.standing(), e.from());
            case MemberExempted e -> seen(Change.EXEMPTED, e.from());
            case MemberActiveAgain e -> seen(Change.ACTIVE_AGAIN, e.from());
            case NewMemberClassCompleted ignored -> {}
            case MemberTransferBegun ignored -> {}
            case MemberDied ignored -> {}
            case CardTroubleReported ignored -> {}
            case CardProposed ignored -> {}
            case CardDecided ignored -> {}
            case CardDeclined ignored -> {}
            case CardHandedOver ignored -> {}
            case MemberRecordAsked ignored -> {}
            case MemberRecordOpened ignored -> {}
            case MemberRecordLatenessReported ignored -> {}
            case MemberFileEvent ignored -> {}
        }
    }

    private void admitted(MemberAdmitted e) {
        boolean again = !e.membership().equals(MembershipId.first(e.person()));
        begins(again ? Change.READMITTED : Change.ADMITTED, e.organisation(), Standing.PROBATIONARY, e.admissionDate());
        seat(Columns.of("admitted_at", recorded.sequence()).and("after_on", null));
    }

    private void begins(Change kind, OrganisationId organisation, Standing standing, LocalDate day) {
        LocalDate on = counted(day);
        seat(Columns.of("person", event.person().raw())
                .and("org_id", organisation.raw())
                .and("standing", standing)
                .and("seated", true)
                .and("stays", false));
        change(kind, "", organisation.raw(), null, 1, on);
    }

    private void recognised(MemberRecognized e) {
        LocalDate on = counted(e.votesFrom());
        Row seat = seat();
        boolean probationary = seat.optional("standing")
                .filter(Standing.PROBATIONARY.name()::equals)
                .isPresent();
        seat(Columns.of("standing", Standing.OFFICIAL));
        write(Change.RECOGNISED, "", seat.text("org_id"), null, probationary ? 1 : 0, probationary ? -1 : 0, on);
    }

    private void moved(OrganisationId from, OrganisationId to, LocalDate since) {
        LocalDate on = counted(since);
        change(Change.SEAT_WENT, "FROM", from.raw(), to.raw(), -1, on);
        change(Change.SEAT_CAME, "TO", to.raw(), from.raw(), 1, on);
        seat(Columns.of("org_id", to.raw()));
    }

    private void stays(MemberHosted e) {
        LocalDate on = counted(e.since());
        String home = seat().text("org_id");
        Optional<String> host = e.host().map(OrganisationId::raw);
        change(Change.STAYS_AWAY, "FROM", home, host.orElse(null), 0, on);
        host.ifPresent(place -> change(Change.HOSTED, "TO", place, home, 0, on));
        seat(Columns.of("stays", true));
    }

    private void over(MemberTransferOver e) {
        if (seat().flag("stays")) {
            seen(Change.BACK_FROM_STAY, e.on());
            seat(Columns.of("stays", false));
        }
    }

    private void seen(Change kind, LocalDate day) {
        change(kind, "", seat().text("org_id"), null, 0, counted(day));
    }

    /** Whoever has no seat any more does not lose it twice. */
    private void ends(Change kind, LocalDate day) {
        LocalDate on = counted(day);
        Row seat = seat();
        change(kind, "", seat.text("org_id"), null, seat.flag("seated") ? -1 : 0, on);
        seat(Columns.of("seated", false).and("stays", false));
    }

    /** Another day of the ceremony moves the change itself, as far as what followed it allows. */
    private void corrected(MembershipCorrected e) {
        Row seat = seat();
        if (e.field() != CorrectedField.ADMISSION_DATE
                || seat.values().get("admitted_at") == null
                || e.newDate().isEmpty()) {
            return;
        }
        LocalDate day = e.newDate().get();
        Optional<LocalDate> after = seat.date("after_on");
        LocalDate on = after.filter(day::isAfter).orElse(day);
        rows.set(
                CHANGE,
                key(seat.number("admitted_at"), ""),
                Columns.of("effective_on", on).and("known_on", recordedOn).map());
        if (after.isEmpty()) {
            seat(Columns.of("last_on", on));
        }
    }

    private LocalDate counted(LocalDate day) {
        Optional<Row> seat = found();
        LocalDate on =
                seat.flatMap(row -> row.date("last_on")).filter(day::isBefore).orElse(day);
        Columns columns = Columns.of("last_on", on);
        if (seat.filter(row ->
                        row.values().get("admitted_at") != null && row.values().get("after_on") == null)
                .isPresent()) {
            columns.and("after_on", on);
        }
        seat(columns);
        return on;
    }

    private void change(Change kind, String side, String organisation, @Nullable String other, int by, LocalDate on) {
        boolean official = seat().optional("standing")
                .filter(Standing.OFFICIAL.name()::equals)
                .isPresent();
        write(kind, side, organisation, other, official ? by : 0, official ? 0 : by, on);
    }

    private void write(
            Change kind,
            String side,
            String organisation,
            @Nullable String other,
            int official,
            int probationary,
            LocalDate on) {
        rows.set(
                CHANGE,
                key(recorded.sequence(), side),
                Columns.of("person", event.person().raw())
                        .and("org_id", organisation)
                        .and("other_org", other)
                        .and("kind", kind)
                        .and("standing", seat().optional("standing"))
                        .and("official", official)
                        .and("probationary", probationary)
                        .and("effective_on", on)
                        .and("recorded_on", recordedOn)
                        .and("known_on", recordedOn)
                        .map());
    }

    private Map<String, Object> key(long sequence, String side) {
        return Map.of("membership", event.membership().raw(), "sequence", sequence, "side", side);
    }

    private Optional<Row> found() {
        return rows.get(SEAT, Map.of("membership", event.membership().raw())).map(Row::new);
    }

    private Row seat() {
        return found().orElseThrow(() -> new IllegalStateException("nothing began " + event.membership()));
    }

    private void seat(Columns columns) {
        rows.set(SEAT, Map.of("membership", event.membership().raw()), columns.map());
    }
}
