package socai.web.api;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import socai.spine.PersonId;
import socai.spine.write.StreamRights;

/** Whom an act is about, where only the ids in it tell: forms keep scans for them, the door looks for scans of theirs. */
public final class Whose {

    private static final String ID = "[a-z]{3}-[0-9a-f-]+";

    private Whose() {}

    /** @param named what stands in the act, by field */
    public static Optional<PersonId> file(Map<String, String> named, StreamRights rights) {
        return named.entrySet().stream()
                .filter(field -> field.getValue().matches(ID))
                // Whom the file is about, before whoever is named in it: a teller, a mentor, somebody's second record.
                .sorted(Comparator.comparing((Map.Entry<String, String> field) ->
                                field.getValue().startsWith(PersonId.PREFIX + "-"))
                        .thenComparing(field -> !field.getKey().equals("person"))
                        .thenComparing(Map.Entry::getKey))
                .map(field -> rights.subjectOf(field.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
