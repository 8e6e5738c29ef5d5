package socai.membership.read.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import socai.spine.time.Deadline;

/** The writing side of the index. One writer; all of it can be made anew from the read models, which come from the events. */
public interface PeopleIndex {

    /**
     * A person as the index knows them.
     *
     * @param name   never stored: only its words, with and without marks
     * @param status one of {@link PersonStatus}
     * @param stage  kind and stage of the open file, {@code ADMISSION.PROPOSED}
     * @param limits those that run
     */
    record Person(
            String id,
            String name,
            Optional<LocalDate> birthDate,
            String organisation,
            PersonStatus status,
            Optional<String> stage,
            List<Deadline> limits) {}

    record Organisation(String id, String name) {}

    /** Up to where the record is in the index; -1 for an index that is empty or of another make. */
    long position();

    void put(Collection<Person> people);

    void putOrganisations(Collection<Organisation> organisations);

    /** @param erased not a trace of them may stay, not even as a word that no hit leads to */
    void remove(Collection<String> people, boolean erased);

    void clear();

    /** Everything written so far is found from now on, and the record is in up to there. */
    void reached(long position);
}
