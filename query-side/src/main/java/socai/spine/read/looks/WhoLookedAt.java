package socai.spine.read.looks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** Who opened a dossier; asking this is itself recorded as an opening. */
public record WhoLookedAt(String stream, Page page) implements Query<WhoLookedAt.Result> {

    /** Newest first. */
    public record Result(long total, List<Look> looks) {}

    /**
     * @param personId absent for the installation itself
     * @param kind     which question was asked, for a technical tab only
     * @param what     the same in words
     * @param why      by which right it was answered: the office that may ask this and where it may be held; empty when
     *                 no such right is published for the day
     * @param citation of that right
     */
    public record Look(
            Instant at,
            Optional<String> account,
            Optional<String> personId,
            String person,
            String office,
            String organisation,
            String kind,
            String what,
            String why,
            String citation) {}

    @Override
    public Scope scope() {
        return new Scope.OfDossier(stream);
    }
}
