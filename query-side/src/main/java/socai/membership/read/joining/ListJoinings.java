package socai.membership.read.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** The requests that came by codes of a cell: those that wait, and the last that were answered. */
public record ListJoinings(OrganisationId organisation) implements Query<ListJoinings.Result> {

    /** Answered ones that are shown. */
    static final int ANSWERED = 20;

    public record Result(List<Line> waiting, List<Answered> answered) {}

    /**
     * @param until     last day to answer
     * @param here      who of this cell bears that name and was born that day
     * @param elsewhere a member of another cell agrees with what was written; nothing more is told of them
     */
    public record Line(
            String joining,
            LocalDate askedOn,
            LocalDate until,
            Optional<String> name,
            Optional<LocalDate> birthDate,
            Optional<String> card,
            Optional<String> phone,
            List<Found> here,
            boolean elsewhere) {}

    /** @param sameCard the card number that was written is the one in the books; absent when none was written */
    public record Found(String person, String name, String standing, Optional<Boolean> sameCard) {}

    /**
     * @param member who it was, of an approved one
     * @param reason why not, of a declined one
     */
    public record Answered(
            String joining,
            String stage,
            LocalDate askedOn,
            LocalDate answeredOn,
            Optional<String> by,
            Optional<String> member,
            Optional<String> reason) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
