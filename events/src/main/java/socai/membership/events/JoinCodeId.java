package socai.membership.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.spine.Ids;
import socai.spine.OrganisationId;

/** The code of one cell by which people ask to be taken into its list here: the same id tail as the cell. */
public record JoinCodeId(@JsonValue String raw) {

    public static final String PREFIX = "joc";

    public JoinCodeId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static JoinCodeId of(String raw) {
        return new JoinCodeId(raw);
    }

    public static JoinCodeId of(OrganisationId cell) {
        return new JoinCodeId(PREFIX + cell.raw().substring(OrganisationId.PREFIX.length()));
    }

    public OrganisationId organisation() {
        return OrganisationId.of(OrganisationId.PREFIX + raw.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return raw;
    }
}
