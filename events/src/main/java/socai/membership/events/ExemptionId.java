package socai.membership.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.spine.Ids;

/** The exemptions of one membership: the same id tail as the membership, so that one never has two at once; a later round goes on in it. */
public record ExemptionId(@JsonValue String raw) {

    public static final String PREFIX = "exm";

    public ExemptionId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ExemptionId of(String raw) {
        return new ExemptionId(raw);
    }

    public static ExemptionId of(MembershipId membership) {
        return new ExemptionId(PREFIX + membership.raw().substring(MembershipId.PREFIX.length()));
    }

    public MembershipId membership() {
        return MembershipId.of(MembershipId.PREFIX + raw.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return raw;
    }
}
