package socai.membership.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.spine.Ids;

/** The requests of one member to leave: the same id tail as the membership, so that one never has two at once; a later round goes on in it. */
public record LeavingId(@JsonValue String raw) {

    public static final String PREFIX = "lev";

    public LeavingId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LeavingId of(String raw) {
        return new LeavingId(raw);
    }

    public static LeavingId of(MembershipId membership) {
        return new LeavingId(PREFIX + membership.raw().substring(MembershipId.PREFIX.length()));
    }

    public MembershipId membership() {
        return MembershipId.of(MembershipId.PREFIX + raw.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return raw;
    }
}
