package socai.membership.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.spine.Ids;

/** The Party badges of one member: the same id tail as the membership, so that two are never asked for at once; the next badge is a round in it. */
public record BadgeId(@JsonValue String raw) {

    public static final String PREFIX = "bdg";

    public BadgeId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BadgeId of(String raw) {
        return new BadgeId(raw);
    }

    public static BadgeId of(MembershipId membership) {
        return new BadgeId(PREFIX + membership.raw().substring(MembershipId.PREFIX.length()));
    }

    public MembershipId membership() {
        return MembershipId.of(MembershipId.PREFIX + raw.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return raw;
    }
}
