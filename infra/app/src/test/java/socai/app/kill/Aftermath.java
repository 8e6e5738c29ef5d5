package socai.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import socai.spine.Appended;
import socai.spine.CommandId;
import socai.spine.journal.JournalEvent;
import socai.store.events.Spine;
import tools.jackson.databind.JsonNode;

/** What stands in the store when all is over, beside what those who asked remember. */
final class Aftermath {

    private final Spine spine;
    private final List<Row> rows;
    private final Map<String, Set<Place>> written = new HashMap<>();

    Aftermath(ConfigurableApplicationContext context) {
        this.spine = context.getBean(Spine.class);
        this.rows = JdbcClient.create(context.getBean(DataSource.class))
                .sql("select aggregate_identifier as stream, sequence_number as sequence, type,"
                        + " convert_from(meta_data, 'UTF8')::json ->> 'command' as command from domain_event_entry"
                        + " order by 1, 2")
                .query(Row.class)
                .list();
        rows.stream()
                .filter(row -> !row.type().equals(JournalEvent.STREAM_TYPE))
                .forEach(row -> written.computeIfAbsent(row.command(), any -> new HashSet<>())
                        .add(new Place(row.stream(), row.sequence())));
    }

    record Row(String stream, long sequence, String type, String command) {}

    private record Place(String stream, long sequence) {}

    void noStreamHasAHole() {
        Map<String, Long> next = new HashMap<>();
        for (Row row : rows) {
            assertThat(row.sequence()).as(row.toString()).isEqualTo(next.getOrDefault(row.stream(), 0L));
            next.merge(row.stream(), 1L, Long::sum);
        }
    }

    /** Also of what was there before and of what the program does by itself. */
    void everyEventIsTheEffectOfOneAcceptedCommand() {
        for (String command : written.keySet()) {
            assertThat(effects(spine.journal().entry(CommandId.of(command)).orElseThrow()))
                    .as("what the journal says that " + command + " wrote")
                    .isEqualTo(written.get(command));
        }
    }

    /** Acknowledged is recorded, with this very answer; what was not recorded left nothing. */
    void isAsRemembered(History history) {
        for (Desk.Wish wish : history.asked().values()) {
            Optional<JournalEvent> entry = spine.journal().entry(wish.id());
            Optional<Wire.Said> said = history.acknowledged(wish.id());
            assertThat(entry.isPresent()).as("in the journal: " + wish).isEqualTo(said.isPresent());
            Set<Place> effects = entry.map(Aftermath::effects).orElse(Set.of());
            assertThat(written.getOrDefault(wish.id().raw(), Set.of()))
                    .as("events of " + wish)
                    .isEqualTo(effects);
            said.ifPresent(answer -> {
                assertThat(entry.orElseThrow().answer().accepted()).isEqualTo(answer.status() == 200);
                assertThat(told(answer)).isEqualTo(effects);
            });
            entry.ifPresent(found -> wroteOnWhatWasSeen(wish, found));
        }
    }

    /** Whoever said which version they saw wrote right after it, or not at all. */
    private static void wroteOnWhatWasSeen(Desk.Wish wish, JournalEvent entry) {
        wish.expected()
                .ifPresent(seen -> entry.answer().events().stream()
                        .filter(part -> part.stream().equals(entry.attempt().stream()))
                        .forEach(part ->
                                assertThat(part.first()).as(wish.toString()).isEqualTo(seen + 1)));
    }

    /** Of these exactly one has written something. */
    void oneHadItsWay(Set<CommandId> contest) {
        assertThat(contest.stream().filter(id -> written.containsKey(id.raw()))).hasSize(1);
    }

    void hadNoEffect(Set<CommandId> hopeless) {
        for (CommandId id : hopeless) {
            assertThat(written).doesNotContainKey(id.raw());
            assertThat(spine.journal().entry(id))
                    .hasValueSatisfying(
                            entry -> assertThat(entry.answer().accepted()).isFalse());
        }
    }

    private static Set<Place> effects(JournalEvent entry) {
        Set<Place> places = new HashSet<>();
        for (Appended part : entry.answer().events()) {
            for (long sequence = part.first(); sequence < part.first() + part.count(); sequence++) {
                places.add(new Place(part.stream(), sequence));
            }
        }
        return places;
    }

    private static Set<Place> told(Wire.Said answer) {
        Set<Place> places = new HashSet<>();
        for (JsonNode part : answer.tree().path("events")) {
            long first = part.required("first").longValue();
            for (long sequence = first;
                    sequence < first + part.required("count").longValue();
                    sequence++) {
                places.add(new Place(part.required("stream").stringValue(), sequence));
            }
        }
        return places;
    }
}
