package socai.organisation.read.roll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * One roll of an organisation on a day: who counts in a vote and why.
 *
 * @param date absent: today
 */
public record GetRoll(OrganisationId organisation, RollKind kind, Optional<LocalDate> date)
        implements Query<GetRoll.Result> {

    /** How a seat counts on the day. */
    public enum Part {
        COUNTS,
        PROBATIONARY,
        TEMPORARILY_OUT,
        EXEMPT
    }

    /**
     * listed − probationary − temporarily out − exempt = base; an exempt member who comes to the meeting counts again.
     *
     * @param rule     by which it is counted; empty when no such rule was in force
     * @param citation of that rule; an article only where somebody has checked it
     * @param fixed    the votes whose base was taken from this roll until that day, the latest first
     * @param guests   who takes part here for a while and votes at home; told for today only
     */
    public record Result(
            RollKind kind,
            String kindLabel,
            LocalDate date,
            int listed,
            int probationary,
            int temporarilyOut,
            int exempt,
            int base,
            String rule,
            String citation,
            String confidenceLabel,
            List<Seat> seats,
            List<Fixed> fixed,
            List<Guest> guests) {}

    /**
     * @param since  since when the person sits here without a break
     * @param partFrom since when the seat counts as it does
     * @param partUntil first day on which it will count otherwise, as far as is known
     */
    public record Seat(
            String personId,
            String person,
            RollStanding standing,
            String standingLabel,
            LocalDate since,
            Part part,
            LocalDate partFrom,
            Optional<LocalDate> partUntil) {}

    /**
     * A temporary guest: counted in no base of this organisation.
     *
     * @param transfer the file of the stay, which both ends may open
     * @param home  where the seat is
     * @param until last day of the stay, where one is known
     */
    public record Guest(String personId, String person, String transfer, String home, Optional<LocalDate> until) {}

    /** The base of a vote as it was taken when the vote was opened. */
    public record Fixed(
            String vote,
            LocalDate on,
            Instant recordedAt,
            int official,
            int temporarilyOut,
            int exemptAbsent,
            int base) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
