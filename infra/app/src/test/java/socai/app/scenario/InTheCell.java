package socai.app.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Whom the secretary of the cell finds in it. */
final class InTheCell {

    private InTheCell() {}

    /** Whom the search finds in this standing. */
    static List<String> searched(Town town, String status) throws Exception {
        return town.cellSecretary()
                .query(
                        "membership/SearchPeople",
                        Map.of("organisation", town.cell().raw(), "status", status, "size", "50"))
                .path("lines")
                .findValuesAsString("personId");
    }

    /** How many official members the roll shows as of a day, by what is recorded now. */
    static long officials(Town town, String roll, LocalDate on) throws Exception {
        JsonNode fields = town.cellSecretary()
                .query("spine/GetAsOf", Map.of("stream", roll, "date", on.toString()))
                .path("fields");
        return StreamSupport.stream(fields.spliterator(), false)
                .filter(field -> field.path("value").stringValue().equals("Chính thức"))
                .count();
    }
}
