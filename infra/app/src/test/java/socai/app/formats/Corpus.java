package socai.app.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socai.app.Contexts;
import socai.spine.Recorded;
import socai.spine.journal.JournalEvent;
import socai.spine.write.Replayer;
import socai.store.events.EventRows;
import socai.store.events.KeysAhead;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decisions of a release with every event that they were taken on: one row of the event table on each line, in the
 * store's own bytes but for personal values, which stand there in plain.
 */
record Corpus(MemoryLedger ledger, List<JournalEvent> decisions) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "corpus");
    private static final String SUFFIX = ".jsonl";

    static Path file(String release) {
        return FOLDER.resolve(release + SUFFIX);
    }

    /** The releases that left a corpus. */
    static TreeSet<String> releases() throws IOException {
        if (!Files.exists(FOLDER)) {
            return new TreeSet<>();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static Corpus read(String release) throws IOException {
        EventRows rows = new EventRows(Golden.SERIALIZER, List.of(), KeysAhead.NONE);
        MemoryLedger ledger = new MemoryLedger();
        List<JournalEvent> decisions = new ArrayList<>();
        for (String line : Files.readAllLines(file(release), StandardCharsets.UTF_8)) {
            Recorded event = rows.read(raw(Golden.SERIALIZER.getObjectMapper().readTree(line)));
            ledger.add(event);
            if (event.event() instanceof JournalEvent entry) {
                decisions.add(entry);
            }
        }
        return new Corpus(ledger, decisions);
    }

    Replayer replayer() {
        return new Replayer(Contexts.catalogue(), ledger, Contexts.book(), Contexts.authorities());
    }

    private static EventRows.Raw raw(JsonNode line) {
        return new EventRows.Raw(
                0,
                "corpus",
                line.required("stream").stringValue(),
                line.required("sequence").longValue(),
                line.required("type").stringValue(),
                line.required("at").stringValue(),
                line.required("name").stringValue(),
                line.required("revision").stringValue(),
                line.required("payload").toString().getBytes(StandardCharsets.UTF_8),
                line.required("metadata").toString().getBytes(StandardCharsets.UTF_8));
    }

    static String line(Recorded event) {
        ObjectNode line = Golden.SERIALIZER.getObjectMapper().createObjectNode();
        String name = socai.spine.write.Catalogue.nameOf(event.event().getClass());
        line.put("stream", event.stream());
        line.put("sequence", event.sequence());
        line.put("type", event.type());
        line.put("at", event.recordedAt().toString());
        line.put("name", name);
        line.put(
                "revision",
                Integer.toString(
                        socai.spine.write.Catalogue.revisionOf(event.event().getClass())));
        line.set("metadata", Golden.SERIALIZER.getObjectMapper().valueToTree(event.metadata()));
        line.set("payload", Golden.SERIALIZER.getObjectMapper().readTree(Golden.json(event.event())));
        return line.toString();
    }
}
