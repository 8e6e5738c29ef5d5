package socai.membership.write.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.write.Reader;

/**
 * A dossier that bears a decision number of an organisation already.
 *
 * @param year of the decision's date
 */
public record NumberUse(int year, String dossier) {

    /** The kind of claim under which the numbers of decisions are held; the owner is the dossier. */
    public static final String CLAIM = "decision-number";

    /** How many years on either side are asked for; a published scope is not longer than the five years of a term. */
    public static final int REACH = 4;

    /** The number as it is claimed: once in its organisation and year. */
    public static String claimed(OrganisationId organisation, String number, int year) {
        return organisation.raw() + "|" + year + "|" + number;
    }

    /** Who bears the number, in the year of this date and in those around it. */
    public static List<NumberUse> read(OrganisationId organisation, String number, LocalDate date, Reader reader) {
        return read(CLAIM, organisation, number, date, reader);
    }

    /** The same for another kind of numbers, which an organisation counts by themselves. */
    public static List<NumberUse> read(
            String claim, OrganisationId organisation, String number, LocalDate date, Reader reader) {
        List<String> values = new ArrayList<>();
        for (int year = date.getYear() - REACH; year <= date.getYear() + REACH; year++) {
            values.add(claimed(organisation, number, year));
        }
        List<Optional<String>> owners = reader.claimedBy(claim, values);
        List<NumberUse> uses = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            int year = date.getYear() - REACH + i;
            owners.get(i).ifPresent(dossier -> uses.add(new NumberUse(year, dossier)));
        }
        return List.copyOf(uses);
    }
}
