package socai.spine.read;

import java.util.Collection;
import java.util.Map;

/** What people and organisations are called. */
@FunctionalInterface
public interface Names {

    /**
     * Names by id of people and organisations. Whose data was erased reads as erased in this language; an id that
     * nobody knows is missing from the answer.
     */
    Map<String, String> of(Collection<String> ids, String language);
}
