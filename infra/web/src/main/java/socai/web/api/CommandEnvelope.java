package socai.web.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.Paper;
import tools.jackson.databind.JsonNode;

/** What stands around a command's payload in a request. */
record CommandEnvelope(
        CommandId id,
        OfficeRef office,
        Optional<LocalDate> businessDate,
        Origin origin,
        Optional<Paper> paper,
        Optional<Long> expectedVersion,
        JsonNode command) {

    private static final Set<String> KNOWN =
            Set.of("commandId", "office", "businessDate", "origin", "paper", "expectedVersion", "command");

    static CommandEnvelope of(JsonNode body, CommandId fresh, PayloadReader reader) {
        Set<String> unknown = new TreeSet<>(body.propertyNames());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new BadRequest("Không có trường " + unknown, "There is no field " + unknown);
        }
        JsonNode office = required(body, "office");
        JsonNode command = required(body, "command");
        try {
            return new CommandEnvelope(
                    optional(body, "commandId")
                            .map(JsonNode::stringValue)
                            .map(CommandId::of)
                            .orElse(fresh),
                    new OfficeRef(
                            OfficeKind.valueOf(required(office, "kind").stringValue()),
                            OrganisationId.of(required(office, "organisation").stringValue())),
                    optional(body, "businessDate").map(JsonNode::stringValue).map(LocalDate::parse),
                    optional(body, "origin")
                            .map(JsonNode::stringValue)
                            .map(CommandEnvelope::origin)
                            .orElse(Origin.DIRECT),
                    optional(body, "paper").map(paper -> reader.read(paper, Paper.class, Optional.empty())),
                    optional(body, "expectedVersion").map(JsonNode::longValue),
                    command);
        } catch (IllegalArgumentException | java.time.DateTimeException | tools.jackson.core.JacksonException e) {
            throw new BadRequest(
                    "Phần bao của lệnh không đúng (commandId, office, businessDate, origin, expectedVersion): "
                            + e.getMessage(),
                    "The envelope of the command is not right (commandId, office, businessDate, origin, expectedVersion): "
                            + e.getMessage());
        }
    }

    private static Origin origin(String name) {
        Origin origin = Origin.valueOf(name);
        if (origin == Origin.IMPORT) {
            throw new IllegalArgumentException("origin is DIRECT or PAPER");
        }
        return origin;
    }

    private static JsonNode required(JsonNode node, String field) {
        return optional(node, field)
                .orElseThrow(
                        () -> new BadRequest("Thiếu trường “" + field + "”.", "The field “" + field + "” is missing."));
    }

    private static Optional<JsonNode> optional(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }
}
