package socai.membership.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.spine.Ids;

/** One request to be taken into the list of a cell, sent by a code of that cell. */
public record JoiningId(@JsonValue String raw) {

    public static final String PREFIX = "joi";

    public JoiningId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static JoiningId of(String raw) {
        return new JoiningId(raw);
    }

    @Override
    public String toString() {
        return raw;
    }
}
