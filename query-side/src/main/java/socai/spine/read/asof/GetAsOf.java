package socai.spine.read.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.read.Fields;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * A dossier at any instant.
 *
 * @param date     what was true on this day; absent: today and all that is set for later
 * @param recorded as far as it was recorded by then; absent: all that is recorded now
 */
public record GetAsOf(String stream, Optional<LocalDate> date, Optional<Instant> recorded)
        implements Query<GetAsOf.Result> {

    /**
     * @param events   how many events it follows from; 0: there was no such dossier then
     * @param version  the last of them; -1: none
     */
    public record Result(int events, long version, List<Fields.Field> fields) {}

    @Override
    public Scope scope() {
        return new Scope.OfDossier(stream);
    }
}
