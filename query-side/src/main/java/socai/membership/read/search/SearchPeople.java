package socai.membership.read.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.membership.read.Clock;
import socai.membership.read.search.PeopleSearch.Facet;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/**
 * People of an organisation and of those below it by name, best first, with what one can choose by. Several values of
 * one group are written with commas between them.
 *
 * @param text   words or beginnings of words of a name, with marks or without; absent: everybody
 * @param branch ids of organisations directly below
 * @param status of {@link PersonStatus}
 * @param stage  kind and stage of an open file, {@code ADMISSION.PROPOSED}
 * @param age    of {@link AgeBand}
 * @param limit  of {@link Urgency}
 */
public record SearchPeople(
        OrganisationId organisation,
        Optional<String> text,
        Optional<String> branch,
        Optional<String> status,
        Optional<String> stage,
        Optional<String> age,
        Optional<String> limit,
        Page page)
        implements Query<SearchPeople.Result> {

    public SearchPeople {
        Chosen.check(status, PersonStatus.values());
        Chosen.check(age, AgeBand.values());
        Chosen.check(limit, Urgency.values());
    }

    /**
     * @param total  people who fit
     * @param remit  people whom the reader may see at all
     * @param complete false while the index is made anew: people are missing from the answer
     * @param groups what one can choose by; only values that somebody has
     */
    public record Result(
            long total,
            long remit,
            boolean complete,
            List<Line> lines,
            List<Group> groups,
            List<FoundOrganisation> organisations) {}

    /**
     * @param name    reads as erased for a person whose data was destroyed meanwhile
     * @param above   the organisation directly above theirs
     * @param years   full years since the official date, or since admission where there is none
     * @param dossier an open file
     * @param clock   the limit that presses most
     */
    public record Line(
            String personId,
            String name,
            Optional<LocalDate> birthDate,
            String organisationId,
            String organisation,
            Optional<String> above,
            PersonStatus status,
            String statusLabel,
            Optional<String> stageLabel,
            Optional<Integer> years,
            Optional<String> dossier,
            Optional<Clock> clock) {}

    /** A group of values, most frequent first where they have no order of their own. */
    public record Group(Facet facet, List<Value> values) {}

    public record Value(String code, String label, long count, boolean chosen) {}

    public record FoundOrganisation(String organisationId, String name) {}

    public Map<Facet, Set<String>> chosen() {
        return Chosen.of(branch, status, stage, age, limit);
    }

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
