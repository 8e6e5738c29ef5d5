package socai.membership.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.spine.Ids;

/** One transfer of one member from one cell: from the request to the reception, or to the return from a stay. */
public record TransferId(@JsonValue String raw) {

    public static final String PREFIX = "trf";

    public TransferId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TransferId of(String raw) {
        return new TransferId(raw);
    }

    @Override
    public String toString() {
        return raw;
    }
}
