package socai.organisation.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;

/**
 * The terms of a committee; each lasts until the next one is known to have begun.
 *
 * @param begun in the order in which they began, which is also that of recording
 */
public record Terms(List<CommitteeTermBegan> begun) {

    public static final Terms NONE = new Terms(List.of());

    Terms with(CommitteeTermBegan next) {
        return new Terms(Stream.concat(begun.stream(), Stream.of(next)).toList());
    }

    public Optional<CommitteeTermBegan> latest() {
        return begun.isEmpty() ? Optional.empty() : Optional.of(begun.getLast());
    }

    /** The term of a day; empty before the first that is known. */
    public Optional<CommitteeTerm> on(LocalDate day) {
        for (int i = begun.size() - 1; i >= 0; i--) {
            CommitteeTermBegan term = begun.get(i);
            if (!term.countsFrom().isAfter(day)) {
                Optional<LocalDate> until =
                        i + 1 < begun.size() ? Optional.of(begun.get(i + 1).countsFrom()) : Optional.empty();
                return Optional.of(new CommitteeTerm(term.term(), term.countsFrom(), until));
            }
        }
        return Optional.empty();
    }
}
