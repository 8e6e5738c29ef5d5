package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Recorded;
import socai.spine.write.Catalogue;
import socai.store.personal.MasterKey;
import socai.store.personal.PersonKeys;
import socai.store.personal.PersonalModule;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;

class KeysAheadTest {

    sealed interface NoteEvent extends DomainEvent {
        @Logical("toy.NoteTaken")
        record NoteTaken(
                String subject,
                @Personal.Label("toy.name") Personal<String> name,
                @Personal.Label("toy.note") Optional<Personal<String>> note)
                implements NoteEvent {}
    }

    private static LedgerSerializer serializer(PersonalModule personal) {
        return LedgerSerializer.of(new Catalogue(List.of(), List.of(NoteEvent.class)), personal);
    }

    private static EventRows.Raw raw(LedgerSerializer serializer, int n, NoteEvent event) {
        return new EventRows.Raw(
                n,
                "e" + n,
                "note-" + n,
                0,
                "note",
                "2026-11-23T01:02:03.456Z",
                "toy.NoteTaken",
                "1",
                serializer.serialize(event, byte[].class).getData(),
                serializer
                        .serialize(MetaData.with("office", "SECRETARY"), byte[].class)
                        .getData());
    }

    @Test
    void theKeysOfManyEventsAreReadInOneStatement(@TempDir Path folder) {
        try (TestDatabase database = TestPostgres.fresh()) {
            MasterKey master = MasterKey.in(folder);
            LedgerSerializer writing = serializer(new PersonalModule(PersonKeys.open(database.app(), master)));
            List<EventRows.Raw> stored = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                PersonId person = PersonId.of("per-" + UUID.randomUUID());
                PersonId other = PersonId.of("per-" + UUID.randomUUID());
                stored.add(raw(
                        writing,
                        i,
                        new NoteEvent.NoteTaken(
                                "per-\"subject\":\"per-" + i,
                                Personal.of(person, "Đặng " + i),
                                Optional.of(Personal.of(other, "lời nhắn")))));
            }
            WatchedSource watched = new WatchedSource(database.app(), () -> WatchedSource.Crash.NONE);
            PersonalModule module = new PersonalModule(PersonKeys.open(watched.source(), master));
            EventRows rows = new EventRows(serializer(module), List.of(), module);
            watched.statements.clear();

            rows.foresee(stored);
            List<Recorded> events = stored.stream().map(rows::read).toList();

            assertThat(watched.statements).hasSize(1);
            assertThat(((NoteEvent.NoteTaken) events.get(7).event()).name().value())
                    .isEqualTo(Optional.of("Đặng 7"));
            assertThat(events.get(7).metadata()).isEqualTo(Map.of("office", "SECRETARY"));
        }
    }

    @Test
    void onlyWholeIdsOfPeopleAreTakenForSubjects() {
        String id = "per-" + UUID.randomUUID();
        Set<PersonId> found = new java.util.HashSet<>();
        for (String body : List.of(
                "{\"subject\":\"per-1\"}",
                "{\"subject\":\"per-",
                "{\"subject\":\"" + id.substring(0, 20),
                "{\"subject\":\"org-" + UUID.randomUUID() + "\"}",
                "\"\"subject\":\"",
                "")) {
            SealedSubjects.find(body.getBytes(java.nio.charset.StandardCharsets.UTF_8), found);
        }
        assertThat(found).isEmpty();
        SealedSubjects.find(
                ("{\"a\":{\"subject\":\"" + id + "\"}}").getBytes(java.nio.charset.StandardCharsets.UTF_8), found);
        assertThat(found).containsExactly(PersonId.of(id));
    }
}
