package socai.dues.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.membership.events.MembershipId;
import socai.spine.Ids;

/** What one membership owes and paid: the same id tail as the membership. */
public record DuesAccountId(@JsonValue String raw) {

    public static final String PREFIX = "dac";

    public DuesAccountId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DuesAccountId of(String raw) {
        return new DuesAccountId(raw);
    }

    public static DuesAccountId of(MembershipId membership) {
        return new DuesAccountId(PREFIX + membership.raw().substring(MembershipId.PREFIX.length()));
    }

    public MembershipId membership() {
        return MembershipId.of(MembershipId.PREFIX + raw.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return raw;
    }
}
