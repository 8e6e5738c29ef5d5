package socai.spine.read.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.OfficeKind;
import socai.spine.Origin;
import socai.spine.read.Actor;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Scope;
import socai.spine.read.Within;

/**
 * Attempts, accepted and refused, newest first.
 *
 * @param accepted absent: both
 * @param origin   where the act was first done; absent: anywhere. What is entered later is inspected by this.
 * @param office   held by whom it was asked; absent: any. {@code SYSTEM} is the program itself: what it does by itself
 *                 and was refused waits for people.
 */
public record ListDecisions(
        Within within, Optional<Boolean> accepted, Optional<Origin> origin, Optional<OfficeKind> office, Page page)
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
