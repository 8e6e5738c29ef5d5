package socai.membership.read.badges;

import static socai.membership.read.badges.BadgeTables.BADGE;
import static socai.membership.read.badges.BadgeTables.BADGE_DAY;
import static socai.membership.read.badges.BadgeTables.BADGE_HELD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import socai.membership.events.BadgeDaysEvent.BadgeDaySet;
import socai.membership.events.BadgeEvent;
import socai.membership.events.BadgeEvent.BadgeAwarded;
import socai.membership.events.BadgeEvent.BadgeCarriedOver;
import socai.membership.events.BadgeEvent.BadgeDecided;
import socai.membership.events.BadgeEvent.BadgeDeclared;
import socai.membership.events.BadgeEvent.BadgeDeclined;
import socai.membership.events.BadgeEvent.BadgeForwarded;
import socai.membership.events.BadgeEvent.BadgeListed;
import socai.membership.events.BadgeEvent.BadgeLost;
import socai.membership.events.BadgeEvent.BadgeProposed;
import socai.membership.events.BadgeEvent.BadgeReissued;
import socai.membership.events.BadgeId;
import socai.spine.OrganisationId;
import socai.spine.Recorded;
import socai.spine.read.Columns;
import socai.spine.read.Projection;
import socai.spine.read.Row;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** Badges held, and the round for the next one. */
public final class BadgeProjection implements Projection {

    @Override
    public String name() {
        return "Badge";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        return List.of(BADGE, BADGE_HELD, BADGE_DAY);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of("badge", "badge-days");
    }

    @Override
    public void apply(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case BadgeDaySet e ->
                rows.set(
                        BADGE_DAY,
                        Map.of("org_id", e.organisation().raw(), "award_day", e.awardDay()),
                        Columns.of("decision_number", e.decisionNumber()).map());
            case BadgeEvent event -> file(event, rows);
            default -> {}
        }
    }

    private static void file(BadgeEvent event, Rows rows) {
        switch (event) {
            case BadgeDeclared e -> set(e.badge(), declared(e), rows);
            case BadgeProposed e ->
                set(e.badge(), Columns.of("stage", "PROPOSED").and("waits", next(e.badge(), 0, rows)), rows);
            case BadgeForwarded e -> {
                int done = row(e.badge(), rows)
                                .map(row -> row.integer("forwarded"))
                                .orElse(0)
                        + 1;
                set(e.badge(), Columns.of("forwarded", done).and("waits", next(e.badge(), done, rows)), rows);
            }
            case BadgeDeclined e ->
                set(e.badge(), Columns.of("stage", "DECLINED").and("waits", null), rows);
            case BadgeDecided e -> {
                String cell =
                        row(e.badge(), rows).map(row -> row.text("org_id")).orElse("");
                set(
                        e.badge(),
                        Columns.of("stage", "DECIDED").and("money", e.money()).and("waits", cell),
                        rows);
                held(
                        e.badge(),
                        e.step(),
                        Columns.of("decision_number", e.decisionNumber()).and("money", e.money()),
                        rows);
            }
            case BadgeAwarded e -> {
                set(e.badge(), Columns.of("stage", "AWARDED").and("waits", null), rows);
                held(
                        e.badge(),
                        e.step(),
                        Columns.of("awarded_on", e.presentedOn()).and("lost", false),
                        rows);
            }
            case BadgeLost e -> {
                set(e.badge(), Columns.of("stage", "LOST"), rows);
                held(e.badge(), e.step(), Columns.of("lost", true), rows);
            }
            case BadgeReissued e -> {
                set(e.badge(), Columns.of("stage", "AWARDED"), rows);
                held(e.badge(), e.step(), Columns.of("lost", false), rows);
            }
            case BadgeCarriedOver e -> carried(e, rows);
            case BadgeListed e -> {
                set(
                        e.badge(),
                        Columns.of("stage", "LISTED")
                                .and("person", e.person().raw())
                                .and("membership", e.badge().membership().raw())
                                .and("org_id", e.organisation().raw()),
                        rows);
                held(
                        e.badge(),
                        e.step(),
                        Columns.of("awarded_on", e.awardedOn())
                                .and("decision_number", e.decisionNumber())
                                .and("lost", false),
                        rows);
            }
        }
    }

    /** What waits for the cell waits for the other one. */
    private static void carried(BadgeCarriedOver e, Rows rows) {
        Columns columns = Columns.of("org_id", e.to().raw());
        boolean waits = row(e.badge(), rows)
                .flatMap(row -> row.optional("waits"))
                .filter(e.from().raw()::equals)
                .isPresent();
        set(e.badge(), waits ? columns.and("waits", e.to().raw()) : columns, rows);
    }

    private static Columns declared(BadgeDeclared e) {
        return Columns.of("person", e.person().raw())
                .and("membership", e.badge().membership().raw())
                .and("org_id", e.organisation().raw())
                .and("stage", "DECLARED")
                .and("kind", e.kind())
                .and("step", e.step())
                .and("award_day", e.awardDay())
                .and("reached_on", e.reachedOn())
                .and("party_age_from", e.partyAgeFrom())
                .and("levels", e.levels().stream().map(OrganisationId::raw).collect(Collectors.joining(" ")))
                .and("forwarded", 0)
                .and("waits", e.organisation().raw())
                .and("money", null);
    }

    private static Optional<String> next(BadgeId badge, int done, Rows rows) {
        return row(badge, rows)
                .flatMap(row -> row.optional("levels"))
                .flatMap(levels -> List.of(levels.split(" ", -1)).stream()
                        .filter(level -> !level.isEmpty())
                        .skip(done)
                        .findFirst());
    }

    private static Optional<Row> row(BadgeId badge, Rows rows) {
        return rows.get(BADGE, Map.of("badge", badge.raw())).map(Row::new);
    }

    private static void set(BadgeId badge, Columns columns, Rows rows) {
        rows.set(BADGE, Map.of("badge", badge.raw()), columns.map());
    }

    private static void held(BadgeId badge, int step, Columns columns, Rows rows) {
        rows.set(BADGE_HELD, Map.of("badge", badge.raw(), "step", step), columns.map());
    }
}
