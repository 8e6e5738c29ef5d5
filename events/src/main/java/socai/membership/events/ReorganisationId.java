package socai.membership.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.spine.CommandId;
import socai.spine.Ids;
import socai.spine.OrganisationId;

/** What one decision makes of one organisation: the same decision about the same organisation is never there twice. */
public record ReorganisationId(@JsonValue String raw) {

    public static final String PREFIX = "rog";

    public ReorganisationId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReorganisationId of(String raw) {
        return new ReorganisationId(raw);
    }

    public static ReorganisationId of(OrganisationId organisation, OrganisationId decidedBy, String decisionNumber) {
        return new ReorganisationId(PREFIX + "-"
                + CommandId.named("reorganisation", organisation.raw(), decidedBy.raw(), decisionNumber)
                        .raw());
    }

    @Override
    public String toString() {
        return raw;
    }
}
