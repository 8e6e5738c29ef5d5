package socai.membership.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.spine.Ids;

/** The proposals to remove one member, with the complaints against them: the same id tail as the membership, so that one never has two at once; a later round goes on in it. */
public record RemovalId(@JsonValue String raw) {

    public static final String PREFIX = "rmv";

    public RemovalId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RemovalId of(String raw) {
        return new RemovalId(raw);
    }

    public static RemovalId of(MembershipId membership) {
        return new RemovalId(PREFIX + membership.raw().substring(MembershipId.PREFIX.length()));
    }

    public MembershipId membership() {
        return MembershipId.of(MembershipId.PREFIX + raw.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return raw;
    }
}
