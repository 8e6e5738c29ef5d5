package socai.spine.read.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.Origin;
import socai.spine.read.Actor;
import socai.spine.read.AsOf;
import socai.spine.read.Fields;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * The story of a dossier, with what is recorded of the same person as far as the asker may read that too.
 *
 * @param asOf          only what is true on this day
 * @param recordedUntil only what was recorded by then
 */
public record GetTimeline(String stream, Optional<LocalDate> asOf, Optional<Instant> recordedUntil)
        implements Query<GetTimeline.Result> {

    /** Oldest first. */
    public record Result(List<Entry> entries) {}

    /** What an entry tells of. */
    public enum Kind {
        EVENT,
        REFUSED
    }

    /**
     * @param stream    the stream of the event, or the dossier that a refused attempt was about; a replay is asked within it
     * @param sequence  place in the stream; -1 for a refused attempt, which wrote nothing
     * @param lateEntry {@code nhập sau, từ giấy}; empty for what was done here
     * @param policies  the texts that were applied, {@code code@version}
     * @param command   leads to the replay
     * @param changes   what changed in the folded state of the stream
     * @param type      logical name, for a technical tab only
     * @param title     what was asked, in a few words; the sentence where nothing was asked
     */
    public record Entry(
            Kind kind,
            String stream,
            long sequence,
            LocalDate businessDate,
            Instant recordedAt,
            Origin origin,
            String lateEntry,
            String sentence,
            Actor actor,
            List<String> policies,
            Optional<String> command,
            List<Fields.Change> changes,
            String type,
            String title) {}

    AsOf known() {
        return new AsOf(asOf, recordedUntil);
    }

    @Override
    public Scope scope() {
        return new Scope.OfDossier(stream);
    }
}
