package socai.membership.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.spine.Ids;

/** The recognition file of one membership: the same id tail, so that a membership never has two. */
public record RecognitionId(@JsonValue String raw) {

    public static final String PREFIX = "rec";

    public RecognitionId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RecognitionId of(String raw) {
        return new RecognitionId(raw);
    }

    public static RecognitionId of(MembershipId membership) {
        return new RecognitionId(PREFIX + membership.raw().substring(MembershipId.PREFIX.length()));
    }

    public MembershipId membership() {
        return MembershipId.of(MembershipId.PREFIX + raw.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return raw;
    }
}
