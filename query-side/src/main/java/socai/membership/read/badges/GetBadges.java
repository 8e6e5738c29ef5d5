package socai.membership.read.badges;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.PersonId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** The badges of one member and the next one. */
public record GetBadges(PersonId person) implements Query<GetBadges.Result> {

    /**
     * @param next absent for somebody who is no member
     * @param file of the badges, where there is one
     */
    public record Result(List<Held> held, Optional<Next> next, Optional<String> file) {}

    /** @param awardedOn absent while it is decided and not handed over */
    public record Held(int step, Optional<LocalDate> awardedOn, Optional<Long> money, boolean lost) {}

    /**
     * @param reachedOn the day on which the years are full
     * @param award     the first day of award then, or from now on
     * @param full      the years are full already
     * @param stage     of the file under way for it, in words
     */
    public record Next(
            int step,
            LocalDate reachedOn,
            LocalDate award,
            boolean full,
            Optional<Long> money,
            Optional<String> stage) {}

    @Override
    public Scope scope() {
        return new Scope.OfDossier(person.raw());
    }
}
