package socai.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.Paper;
import tools.jackson.core.JacksonException;
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
        return new CommandEnvelope(
                optional(body, "commandId")
                        .map(id -> value("commandId", "UUID", () -> CommandId.of(id.stringValue())))
                        .orElse(fresh),
                office(required(body, "office")),
                optional(body, "businessDate")
                        .map(day -> value("businessDate", "2026-10-16", () -> LocalDate.parse(day.stringValue()))),
                optional(body, "origin").map(CommandEnvelope::origin).orElse(Origin.DIRECT),
                optional(body, "paper").map(paper -> reader.read(paper, Paper.class, Optional.empty())),
                optional(body, "expectedVersion")
                        .map(version -> value("expectedVersion", "0, 1, 2…", version::longValue)),
                command);
    }

    private static OfficeRef office(JsonNode office) {
        JsonNode kind = required(office, "kind");
        JsonNode organisation = required(office, "organisation");
        return new OfficeRef(
                value("office.kind", names(OfficeKind.values()), () -> OfficeKind.valueOf(kind.stringValue())),
                value("office.organisation", "org-…", () -> OrganisationId.of(organisation.stringValue())));
    }

    /** Files are imported by the program's own importer, which names its commands by the file. */
    private static Origin origin(JsonNode node) {
        Origin origin = value("origin", "DIRECT | PAPER", () -> Origin.valueOf(node.stringValue()));
        if (origin == Origin.IMPORT) {
            throw wrong("origin", "DIRECT | PAPER");
        }
        return origin;
    }

    private static <T> T value(String field, String wanted, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException | DateTimeException | JacksonException e) {
            throw wrong(field, wanted);
        }
    }

    private static BadRequest wrong(String field, String wanted) {
        return new BadRequest(
                "Trường “" + field + "” không đúng, cần: " + wanted + ".",
                "The field “" + field + "” is not right, wanted: " + wanted + ".");
    }

    private static String names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(" | "));
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
