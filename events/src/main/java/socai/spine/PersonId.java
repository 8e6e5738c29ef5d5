package socai.spine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person. Random, says nothing about who it is, and stays when the person's data is erased. */
public record PersonId(@JsonValue String raw) {

    public static final String PREFIX = "per";

    public PersonId {
        Ids.requirePrefix(PREFIX, raw);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonId of(String raw) {
        return new PersonId(raw);
    }

    @Override
    public String toString() {
        return raw;
    }
}
