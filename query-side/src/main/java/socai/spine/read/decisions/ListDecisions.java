package socai.spine.read.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.read.Actor;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Scope;
import socai.spine.read.Within;

/**
 * Attempts, accepted and refused, newest first.
 *
 * @param accepted absent: both
 */
public record ListDecisions(Within within, Optional<Boolean> accepted, Page page)
        implements Query<ListDecisions.Result> {

    public record Result(long total, List<Line> lines) {}

    /**
     * @param stream     the dossier that was asked about
     * @param title      what was asked
     * @param violations how many rules were violated; 0 when accepted
     * @param firstRule  statement of the first of them; empty when accepted
     * @param lateEntry  that it was entered from paper or a file; empty otherwise
     */
    public record Line(
            String command,
            String title,
            String stream,
            boolean accepted,
            Actor actor,
            LocalDate businessDate,
            Instant recordedAt,
            String lateEntry,
            int violations,
            String firstRule) {}

    @Override
    public Scope scope() {
        return within.scope();
    }
}
