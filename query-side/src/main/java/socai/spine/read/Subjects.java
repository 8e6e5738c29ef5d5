package socai.spine.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.spine.PersonId;

/** Whose stream a stream is: the person behind a membership or a file. */
public final class Subjects {

    private final ReadStore store;

    public Subjects(ReadStore store) {
        this.store = store;
    }

    /** The id of the person; absent for organisations, rolls and whatever is about nobody. */
    public Optional<String> of(String stream) {
        if (stream.startsWith(PersonId.PREFIX + "-")) {
            return Optional.of(stream);
        }
        return Row.of(store.ask(
                        "select person from {Member}.membership where membership = ?"
                                + " union select person from {Dossier}.dossier where dossier = ?",
                        stream,
                        stream))
                .stream()
                .flatMap(row -> row.optional("person").stream())
                .findFirst();
    }

    /** The person and the records that were merged into it. */
    public Set<String> records(String person) {
        Set<String> records = new LinkedHashSet<>(List.of(person));
        Row.of(store.ask("select person from {Member}.person where merged_into = ? order by 1", person))
                .forEach(row -> records.add(row.text("person")));
        return records;
    }
}
