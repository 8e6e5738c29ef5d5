package socai.membership.read.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.read.Clock;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** One file of admission, recognition or transfer as it stands now. */
public record GetDossier(String stream) implements Query<GetDossier.Result> {

    /**
     * @param person  a name; reads as erased for a person whose data was destroyed
     * @param move    of a transfer only
     * @param vote    the last vote of the cell
     * @param goal    what the next step is; absent when the file is closed
     * @param missing what is not there yet for that step; the rules alone decide
     * @param papers  what belongs into the file, in the order of the regulation
     * @param clocks  running ones first, then those that ended
     */
    public record Result(
            String dossier,
            String kind,
            String kindLabel,
            String personId,
            String person,
            String organisationId,
            String organisation,
            String stage,
            String stageLabel,
            int round,
            boolean closed,
            Optional<Move> move,
            Dates dates,
            Optional<Ruling> ruling,
            Optional<Vote> vote,
            Lateness lateness,
            List<Step> rail,
            Optional<String> goal,
            List<Need> missing,
            List<Paper> papers,
            List<Clock> clocks) {}

    public record Dates(
            LocalDate openedOn,
            Optional<LocalDate> fileOpenedOn,
            LocalDate lastActOn,
            Optional<LocalDate> proposedOn,
            Optional<LocalDate> decidedOn,
            Optional<LocalDate> ceremonyOn,
            Optional<LocalDate> officialOn) {}

    /**
     * Where a transfer leads.
     *
     * @param to    the receiving cell; absent abroad
     * @param until last day of a stay
     * @param fileLost since when the member file has been missing
     * @param endorser which level has to endorse the letter next
     */
    public record Move(
            String kind,
            Optional<String> to,
            Optional<LocalDate> until,
            Optional<Level> endorser,
            Optional<LocalDate> fileLost) {}

    /** An organisation that the letter of a transfer passes. */
    public record Level(String organisationId, String organisation) {}

    /** The decision on paper and who took it. */
    public record Ruling(String number, String decidedBy) {}

    public record Vote(int ayes, int base, int needed, boolean passed) {}

    /** By how many units of its limit each act came too late, as recorded; 0 in time or not yet done. */
    public record Lateness(int review, int decision, int ceremony, boolean reported) {}

    /** How a step of the rail stands. */
    public enum State {
        DONE,
        NOW,
        TO_DO,
        /** Passed over: the file went on without it. */
        SKIPPED,
        /** The file ended here without its goal. */
        ENDED
    }

    /** @param limit how long a step that has not begun may take, in words */
    public record Step(
            String stage, String label, State state, Optional<LocalDate> reachedOn, Optional<String> limit) {}

    /** Something that is not complete: {@code there} of {@code wanted}. */
    public record Need(String need, String label, int wanted, int there) {}

    /**
     * A paper of the file: {@code there} of {@code wanted}.
     *
     * @param on      when the last of them came
     * @param awaited the next step needs it
     */
    public record Paper(String code, String label, int wanted, int there, Optional<LocalDate> on, boolean awaited) {

        public boolean complete() {
            return there >= wanted;
        }
    }

    @Override
    public Scope scope() {
        return new Scope.OfDossier(stream);
    }
}
