package socai.membership.read.badges;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * Who becomes due a badge on a day of award, in an organisation and below it.
 *
 * @param award absent: the next one
 * @param step  absent: all
 */
public record ListBadgeCandidates(
        OrganisationId organisation, Optional<LocalDate> award, Optional<Integer> step, Which which, Page page)
        implements Query<ListBadgeCandidates.Result> {

    /** Which of those whose Party age is full. */
    public enum Which {
        /** It becomes full after the award before, by this one, and nobody has asked yet. */
        DUE,
        /** It was full before, and the ledger knows of neither badge nor file. */
        EARLIER,
        /** A file for this award is under way. */
        UNDER_WAY
    }

    /**
     * @param award  the day that was meant
     * @param days   days of award from now on, to choose from
     * @param counts of each group, in all steps
     * @param steps  how many of the group that was asked for, by step
     */
    public record Result(
            String organisation,
            LocalDate award,
            List<LocalDate> days,
            Map<Which, Integer> counts,
            Map<Integer, Integer> steps,
            int total,
            List<Line> lines) {}

    /**
     * @param name  reads as erased for a person whose data was destroyed
     * @param stage of the file under way, in words
     * @param waits who is to act on it
     * @param money the reward as published for that day
     */
    public record Line(
            String personId,
            String name,
            String membership,
            Optional<LocalDate> birthDate,
            Optional<String> homeTown,
            String organisationId,
            String organisation,
            int step,
            LocalDate reachedOn,
            Optional<LocalDate> decisionDate,
            Optional<LocalDate> admissionDate,
            Optional<LocalDate> officialDate,
            Optional<String> cardNumber,
            Optional<Long> money,
            Optional<String> badge,
            Optional<String> stage,
            Optional<String> waits) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
