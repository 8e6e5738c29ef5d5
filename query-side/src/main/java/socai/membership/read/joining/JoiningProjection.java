package socai.membership.read.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.membership.events.JoinCodeEvent;
import socai.membership.events.JoinCodeEvent.JoinCodeEnded;
import socai.membership.events.JoinCodeEvent.JoinCodeShared;
import socai.membership.events.JoinCodeEvent.JoinCodeUsed;
import socai.membership.events.JoiningEvent;
import socai.membership.events.JoiningEvent.JoiningApproved;
import socai.membership.events.JoiningEvent.JoiningDeclined;
import socai.membership.events.JoiningEvent.JoiningLapsed;
import socai.membership.events.JoiningEvent.JoiningProposed;
import socai.membership.read.FoldedName;
import socai.spine.Metadata;
import socai.spine.Personal;
import socai.spine.Recorded;
import socai.spine.read.Columns;
import socai.spine.read.Projection;
import socai.spine.read.Row;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** Codes and requests as their cells see them. */
public final class JoiningProjection implements Projection {

    @Override
    public String name() {
        return "Joining";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        return List.of(JoiningTables.JOIN_CODE, JoiningTables.JOINING);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of("join-code", "joining");
    }

    @Override
    public void apply(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case JoinCodeEvent event -> code(event, recorded, rows);
            case JoiningEvent event -> request(event, recorded, rows);
            default -> {}
        }
    }

    private static void code(JoinCodeEvent event, Recorded recorded, Rows rows) {
        Map<String, Object> key = Map.of("org_id", event.organisation().raw());
        switch (event) {
            case JoinCodeShared e ->
                rows.set(
                        JoiningTables.JOIN_CODE,
                        key,
                        Columns.of("number", e.number())
                                .and("shared_at", recorded.recordedAt())
                                .and("minutes", e.minutes())
                                .and("most", e.most())
                                .and("used", 0)
                                .and("ended", false)
                                .map());
            case JoinCodeUsed ignored ->
                rows.set(
                        JoiningTables.JOIN_CODE,
                        key,
                        Columns.of(
                                        "used",
                                        1
                                                + rows.get(JoiningTables.JOIN_CODE, key)
                                                        .map(Row::new)
                                                        .map(row -> row.integer("used"))
                                                        .orElse(0))
                                .map());
            case JoinCodeEnded ignored ->
                rows.set(JoiningTables.JOIN_CODE, key, Columns.of("ended", true).map());
        }
    }

    private static void request(JoiningEvent event, Recorded recorded, Rows rows) {
        Columns columns = switch (event) {
            case JoiningProposed e ->
                Columns.of("stage", "PROPOSED")
                        .and("org_id", e.organisation().raw())
                        .and("asked_on", e.on())
                        .and("start_on", e.answer().start())
                        .and("length", e.answer().length())
                        .and("unit", e.answer().unit())
                        .and("name", e.name().value())
                        .and("name_folded", e.name().value().map(FoldedName::of))
                        .and("birth_date", e.birthDate().value())
                        .and("card", e.card().flatMap(Personal::value))
                        .and("phone", e.phone().flatMap(Personal::value));
            case JoiningApproved e ->
                answered("APPROVED", e, recorded).and("member", e.member().raw());
            case JoiningDeclined e -> answered("DECLINED", e, recorded).and("reason", e.reason());
            case JoiningLapsed e -> answered("LAPSED", e, recorded);
        };
        rows.set(JoiningTables.JOINING, Map.of("joining", event.joining().raw()), columns.map());
    }

    private static Columns answered(String stage, JoiningEvent event, Recorded recorded) {
        return Columns.of("stage", stage)
                .and("answered_on", event.on())
                .and("answered_by", Optional.ofNullable(recorded.metadata().get(Metadata.PERSON)))
                .and("name", null)
                .and("name_folded", null)
                .and("birth_date", null)
                .and("card", null)
                .and("phone", null);
    }
}
