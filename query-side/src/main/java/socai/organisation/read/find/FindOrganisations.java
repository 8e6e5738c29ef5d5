package socai.organisation.read.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * Organisations whose name on a day holds these words, with or without marks.
 *
 * @param date absent: today
 */
public record FindOrganisations(String words, Optional<LocalDate> date, Page page)
        implements Query<FindOrganisations.Result> {

    /** @param date the day by which was searched */
    public record Result(LocalDate date, long total, List<Found> found) {}

    /**
     * @param above the organisations it stood under on that day, the nearest first
     * @param today what it is called today, when that is another name
     */
    public record Found(
            String organisation, String name, String rankLabel, List<String> above, Optional<String> today) {}

    @Override
    public Scope scope() {
        return new Scope.Published();
    }
}
