package socai.dues.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.spine.Ids;
import socai.spine.OrganisationId;

/** The book of dues of one organisation in one calendar year (sổ thu nộp đảng phí). */
public record DuesBookId(@JsonValue String raw) {

    public static final String PREFIX = "dbk";

    public DuesBookId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DuesBookId of(String raw) {
        return new DuesBookId(raw);
    }

    public static DuesBookId of(OrganisationId organisation, int year) {
        return new DuesBookId(PREFIX + organisation.raw().substring(OrganisationId.PREFIX.length()) + "." + year);
    }

    public OrganisationId organisation() {
        return OrganisationId.of(OrganisationId.PREFIX + raw.substring(PREFIX.length(), raw.lastIndexOf('.')));
    }

    public int year() {
        return Integer.parseInt(raw.substring(raw.lastIndexOf('.') + 1));
    }

    @Override
    public String toString() {
        return raw;
    }
}
