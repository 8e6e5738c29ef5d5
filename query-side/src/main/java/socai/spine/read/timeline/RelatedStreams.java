package socai.spine.read.timeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import socai.spine.read.Conditions;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Subjects;

/**
 * The streams that tell of the same person: the person, memberships, admission and recognition files, and the same of
 * records that were merged into it. Only which streams there are comes from the read models, never what they say.
 */
public final class RelatedStreams {

    private final ReadStore store;
    private final Subjects subjects;

    public RelatedStreams(ReadStore store) {
        this.store = store;
        this.subjects = new Subjects(store);
    }

    /** The stream itself first. */
    public List<String> of(String stream) {
        Set<String> streams = new LinkedHashSet<>(List.of(stream));
        subjects.of(stream).ifPresent(person -> {
            Set<String> people = subjects.records(person);
            streams.addAll(people);
            String marks = Conditions.marks(people);
            List<Object> bound = new ArrayList<>(people);
            bound.addAll(people);
            Row.of(store.ask(
                            "select membership as stream from {Member}.membership where person in (" + marks
                                    + ") union all select dossier from {Dossier}.dossier where person in (" + marks
                                    + ") order by 1",
                            bound.toArray()))
                    .forEach(row -> streams.add(row.text("stream")));
        });
        return List.copyOf(streams);
    }
}
