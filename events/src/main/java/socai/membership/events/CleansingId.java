package socai.membership.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.spine.Ids;

/** One campaign of cleansing records. */
public record CleansingId(@JsonValue String raw) {

    public static final String PREFIX = "cln";

    public CleansingId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CleansingId of(String raw) {
        return new CleansingId(raw);
    }

    @Override
    public String toString() {
        return raw;
    }
}
