package socai.membership.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.spine.Ids;
import socai.spine.OrganisationId;

/** The days on which one province awards badges beside those of the whole country. */
public record BadgeDaysId(@JsonValue String raw) {

    public static final String PREFIX = "bdd";

    public BadgeDaysId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BadgeDaysId of(String raw) {
        return new BadgeDaysId(raw);
    }

    public static BadgeDaysId of(OrganisationId organisation) {
        return new BadgeDaysId(PREFIX + organisation.raw().substring(OrganisationId.PREFIX.length()));
    }

    @Override
    public String toString() {
        return raw;
    }
}
