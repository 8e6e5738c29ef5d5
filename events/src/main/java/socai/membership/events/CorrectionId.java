package socai.membership.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.spine.Ids;

/** One request of a member to correct something in the own file. */
public record CorrectionId(@JsonValue String raw) {

    public static final String PREFIX = "cor";

    public CorrectionId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CorrectionId of(String raw) {
        return new CorrectionId(raw);
    }

    @Override
    public String toString() {
        return raw;
    }
}
