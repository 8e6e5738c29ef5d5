package socai.organisation.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.spine.Ids;

/** One proposal to give one person an office, from its making to its end. */
public record AppointmentId(@JsonValue String raw) {

    public static final String PREFIX = "apt";

    public AppointmentId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AppointmentId of(String raw) {
        return new AppointmentId(raw);
    }

    @Override
    public String toString() {
        return raw;
    }
}
