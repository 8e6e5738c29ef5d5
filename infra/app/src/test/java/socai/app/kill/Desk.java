package socai.app.kill;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a key and an office, who asks as a program does. */
record Desk(String key, OfficeKind kind, OrganisationId organisation) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A command with its id, to be sent as often as one likes.
     *
     * @param expected the version of the dossier that its sender saw, when they say so
     */
    record Wish(CommandId id, String command, String key, String body, Optional<Long> expected) {}

    Wish asks(String command, Map<String, ?> payload) {
        return wish(command, payload, Optional.empty());
    }

    /** The same of somebody who saw the dossier at that version. */
    Wish asks(String command, Map<String, ?> payload, long seen) {
        return wish(command, payload, Optional.of(seen));
    }

    String office() {
        return kind.name() + "@" + organisation.raw();
    }

    private Wish wish(String command, Map<String, ?> payload, Optional<Long> expected) {
        CommandId id = CommandId.of(UUID.randomUUID());
        Map<String, Object> body = new HashMap<>();
        body.put("commandId", id.raw());
        body.put("office", Map.of("kind", kind.name(), "organisation", organisation.raw()));
        body.put("command", payload);
        expected.ifPresent(version -> body.put("expectedVersion", version));
        return new Wish(id, command, key, JSON.writeValueAsString(body), expected);
    }
}
