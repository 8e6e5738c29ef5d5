package socai.membership.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import socai.spine.Ids;
import socai.spine.PersonId;

/** One membership of one person: the person's id and the number of the admission, so that nobody has it twice. */
public record MembershipId(@JsonValue String raw) {

    public static final String PREFIX = "mem";

    public MembershipId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MembershipId of(String raw) {
        return new MembershipId(raw);
    }

    /** @param admission 1 for the first membership, 2 after a re-admission */
    public static MembershipId of(PersonId person, int admission) {
        return new MembershipId(PREFIX + person.raw().substring(PersonId.PREFIX.length()) + "-" + admission);
    }

    public static MembershipId first(PersonId person) {
        return of(person, 1);
    }

    @Override
    public String toString() {
        return raw;
    }
}
