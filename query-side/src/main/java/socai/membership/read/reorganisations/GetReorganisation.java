package socai.membership.read.reorganisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.ReorganisationKind;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** One reorganisation: the decision, what was moved, and what is left to move or to settle. */
public record GetReorganisation(String stream) implements Query<GetReorganisation.Result> {

    /**
     * @param destination where those go for whom no list names a cell
     * @param members     who sit in the organisation itself, so that each of them is moved
     * @param inside      members in all organisations below it, itself included
     * @param children    directly below it; they are taken over whole
     * @param files       open files of the organisation itself, and transfers towards it
     * @param posts       offices and committee seats that end with it
     * @param obstacles   why it cannot be carried out now
     */
    public record Result(
            String reorganisation,
            ReorganisationKind kind,
            String kindLabel,
            Place organisation,
            Place successor,
            Optional<Place> destination,
            Place decidedBy,
            String decisionNumber,
            LocalDate decisionDate,
            LocalDate effectiveOn,
            int moved,
            int refused,
            int taken,
            int carried,
            Optional<LocalDate> completedOn,
            Optional<LocalDate> endedFrom,
            int members,
            long inside,
            List<Place> children,
            List<File> files,
            List<Post> posts,
            List<Obstacle> obstacles) {}

    /** @param cell members sit in it */
    public record Place(String id, String name, boolean cell, long members) {}

    public record File(String dossier, String kind, String kindLabel, String person, String stageLabel) {}

    public record Post(String office, String personId, String person) {}

    /** What stands in the way. */
    public enum Obstacle {
        NOT_YET,
        NO_CELL_FOR_MEMBERS,
        LIST_NEEDED,
        CHILDREN_TOO_HIGH
    }

    @Override
    public Scope scope() {
        return new Scope.OfDossier(stream);
    }
}
