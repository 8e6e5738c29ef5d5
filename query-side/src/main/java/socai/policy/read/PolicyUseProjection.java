package socai.policy.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import socai.spine.ParameterUse;
import socai.spine.Recorded;
import socai.spine.journal.JournalEvent;
import socai.spine.read.Columns;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** Which version of which regulation each decision applied. Holds nothing personal. */
public final class PolicyUseProjection implements Projection {

    /** {@code org_id}: in whose matter it was decided; {@code parameters}: what was applied, with blanks between. */
    static final Table USE = new Table(
            "policy_use",
            List.of(
                    Table.text("code"),
                    Table.date("valid_from"),
                    Table.text("command"),
                    Table.text("org_id"),
                    Table.bool("accepted"),
                    Table.number("position"),
                    Table.text("parameters")),
            List.of("code", "valid_from", "command"),
            List.of("org_id"));

    @Override
    public String name() {
        return "PolicyUse";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        return List.of(USE);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of(JournalEvent.STREAM_TYPE);
    }

    @Override
    public void apply(Recorded event, Rows rows) {
        if (!(event.event() instanceof JournalEvent entry)) {
            return;
        }
        var attempt = entry.attempt();
        attempt.policies().stream().map(ParameterUse::ref).distinct().forEach(ref -> {
            String applied = String.join(
                    " ",
                    attempt.policies().stream()
                            .filter(use -> use.ref().equals(ref))
                            .map(ParameterUse::key)
                            .distinct()
                            .sorted()
                            .toList());
            rows.set(
                    USE,
                    Map.of(
                            "code",
                            ref.code(),
                            "valid_from",
                            ref.validFrom(),
                            "command",
                            attempt.act().command().raw()),
                    Columns.of("org_id", attempt.authority().matter().raw())
                            .and("accepted", entry.answer().accepted())
                            .and("position", event.position())
                            .and("parameters", applied)
                            .map());
        });
    }
}
