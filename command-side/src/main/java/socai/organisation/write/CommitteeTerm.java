package socai.organisation.write;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A term of a committee: the fact that decisions elsewhere need of it.
 *
 * @param from  first day on which its documents are numbered
 * @param until first day of the next term, as far as one is known
 */
public record CommitteeTerm(String name, LocalDate from, Optional<LocalDate> until) {

    public boolean covers(LocalDate day) {
        return new Span(from, until).contains(day);
    }
}
