package socai.spine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A Party organisation (tổ chức đảng) of any rank. */
public record OrganisationId(@JsonValue String raw) {

    public static final String PREFIX = "org";

    public OrganisationId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OrganisationId of(String raw) {
        return new OrganisationId(raw);
    }

    @Override
    public String toString() {
        return raw;
    }
}
