package socai.membership.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.spine.Ids;

/** One admission file: one person, one way from nomination to ceremony. */
public record AdmissionId(@JsonValue String raw) {

    public static final String PREFIX = "adm";

    public AdmissionId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AdmissionId of(String raw) {
        return new AdmissionId(raw);
    }

    @Override
    public String toString() {
        return raw;
    }
}
