package socai.membership.write.voteonrecognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import socai.organisation.events.RollMark;
import socai.organisation.write.Electorate;
import socai.organisation.write.Roll;
import socai.spine.PersonId;

/**
 * The roll of the cell as the vote needs it.
 *
 * @param electorate    who counts on the day of the vote
 * @param exemptPresent of those named as exempt and present, the ones that the roll knows as exempt official members
 */
public record CellBase(Electorate electorate, List<PersonId> exemptPresent) {

    static CellBase of(Roll roll, LocalDate day, List<PersonId> named) {
        Electorate electorate = roll.electorate(day, Set.copyOf(named));
        Set<PersonId> voters = Set.copyOf(electorate.voters());
        return new CellBase(
                electorate,
                named.stream()
                        .distinct()
                        .filter(person -> voters.contains(person) && roll.isMarked(person, RollMark.EXEMPT, day))
                        .toList());
    }
}
