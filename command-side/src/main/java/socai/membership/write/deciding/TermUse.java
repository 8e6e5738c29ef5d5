package socai.membership.write.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.organisation.write.CommitteeTerm;
import socai.organisation.write.Organisation;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.write.Reader;

/**
 * The term of the committee that numbers a document, and who bears the number in it already.
 *
 * @param dossiers those that claimed it in the term, and those that claimed it by calendar year while no term was known
 *     and count as of the term
 */
public record TermUse(Seen<CommitteeTerm> term, List<String> dossiers) {

    /** The number as it is claimed: once in its organisation and term. */
    public static String claimed(OrganisationId organisation, String number, CommitteeTerm term) {
        return claimed(organisation, number, term.from());
    }

    private static String claimed(OrganisationId organisation, String number, LocalDate first) {
        return organisation.raw() + "|term:" + first + "|" + number;
    }

    /**
     * Asks only an organisation that was read anyhow: one that does not stand above the cell decides nothing here, and
     * decisions of before, which did not ask for terms, can be gathered again from what they read.
     *
     * @param kind of claim under which numbers of this kind are held
     * @param line the organisations that the decision read
     * @return empty when no term of that day is known
     */
    public static Optional<TermUse> read(
            String kind,
            OrganisationId organisation,
            String number,
            LocalDate date,
            List<OrganisationId> line,
            Reader reader) {
        if (!line.contains(organisation)) {
            return Optional.empty();
        }
        Seen<Organisation> seen = reader.read(Organisation.TYPE, organisation.raw());
        return seen.value().terms().on(date).map(term -> {
            List<String> owners = reader
                    .claimedBy(
                            kind,
                            asked(
                                    organisation,
                                    number,
                                    term,
                                    date,
                                    seen.value().terms().before(term.from())))
                    .stream()
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            return new TermUse(seen.map(found -> term), owners);
        });
    }

    /**
     * The claim in the term, also under the days from which it was thought to count before it was corrected, and those by
     * calendar year that count as of it. A year counts as of the term of its first
     * day: in the year in which a term began nobody can tell before or after, and to refuse the numbers with which the new
     * term rightly begins again would be the worse error.
     */
    private static List<String> asked(
            OrganisationId organisation, String number, CommitteeTerm term, LocalDate date, List<LocalDate> before) {
        List<String> values = new ArrayList<>();
        values.add(claimed(organisation, number, term));
        before.forEach(first -> values.add(claimed(organisation, number, first)));
        for (int year = term.from().getYear(); year <= date.getYear() + NumberUse.REACH; year++) {
            if (term.covers(LocalDate.of(year, 1, 1))) {
                values.add(NumberUse.claimed(organisation, number, year));
            }
        }
        return values;
    }
}
