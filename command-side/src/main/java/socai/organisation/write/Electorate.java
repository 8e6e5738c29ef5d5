package socai.organisation.write;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/**
 * The voting base of one roll on one day (294-QĐ/TW, 9.3.2): absence for work, illness or leave changes nothing in it.
 *
 * @param official       all official members; of a committee, all who are seated
 * @param probationary   never in the base
 * @param temporarilyOut of the official ones, introduced to activities elsewhere
 * @param exemptAbsent   of the remaining official ones, exempted from activities and not present
 */
public record Electorate(
        List<PersonId> official,
        List<PersonId> probationary,
        List<PersonId> temporarilyOut,
        List<PersonId> exemptAbsent) {

    /** Official members, less those temporarily out, less those exempted and absent. */
    public int base() {
        return official.size() - temporarilyOut.size() - exemptAbsent.size();
    }

    /** Who may vote: exactly as many as the base. */
    public List<PersonId> voters() {
        Set<PersonId> without = new HashSet<>(temporarilyOut);
        without.addAll(exemptAbsent);
        return official.stream().filter(person -> !without.contains(person)).toList();
    }

    /** The event that fixes this base for a vote. */
    public RollFixed fixedFor(String vote, OrganisationId organisation, RollKind kind, LocalDate on) {
        return new RollFixed(
                vote,
                organisation,
                kind,
                on,
                official.size(),
                temporarilyOut.size(),
                exemptAbsent.size(),
                probationary.size(),
                base(),
                voters());
    }
}
