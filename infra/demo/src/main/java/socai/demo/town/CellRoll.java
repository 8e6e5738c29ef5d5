package socai.demo.town;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import socai.membership.events.Activity;
import socai.spine.PersonId;

/**
 * Who may vote in a cell on a day, as its secretary keeps it: what is reported must fit the roll that the ledger keeps.
 */
public final class CellRoll {

    private final Map<PersonId, LocalDate> votesFrom = new LinkedHashMap<>();
    private final Map<PersonId, LocalDate> votesUntil = new LinkedHashMap<>();
    private final Map<PersonId, LocalDate> exempt = new LinkedHashMap<>();
    private final Set<PersonId> moving = new HashSet<>();
    private final Set<PersonId> gone = new HashSet<>();
    private LocalDate lastVote = LocalDate.MIN;

    void imported(Member member, LocalDate on) {
        if (member.active()) {
            votesFrom.put(member.id(), on);
        } else if (member.official() && member.activity() == Activity.EXEMPT) {
            exempt.put(member.id(), on);
        }
    }

    /** From this day on the member votes; where a vote was held that day already, from the next one. */
    public void recognised(PersonId person, LocalDate on) {
        votesFrom.put(person, after(on));
    }

    public void left(PersonId person, LocalDate on) {
        votesUntil.put(person, after(on));
        exempt.remove(person);
        gone.add(person);
    }

    /** Nobody left this cell, moves from it or comes to it: all who were imported are in it. */
    public boolean stable() {
        return moving.isEmpty() && gone.isEmpty();
    }

    /** The person will move: nobody takes them for a sponsor, mentor, teller or officer. */
    public void willMove(PersonId person) {
        moving.add(person);
    }

    public boolean settled(PersonId person) {
        return !moving.contains(person);
    }

    /** The cell exempted the member in today's vote: from tomorrow on they count only when they come. */
    public void exempted(PersonId person, LocalDate on) {
        votesUntil.put(person, after(on));
        exempt.put(person, on.plusDays(1));
    }

    /** The member takes part again from that day on. */
    public void back(PersonId person, LocalDate from) {
        votesUntil.remove(person);
        votesFrom.put(person, after(from));
        gone.remove(person);
        exempt.remove(person);
    }

    /** From which day a change of that day counts: after the vote that was held then. */
    public LocalDate after(LocalDate on) {
        return lastVote.isBefore(on) ? on : lastVote.plusDays(1);
    }

    /** A vote was held: what changes later that day counts from the next one. */
    public void voted(LocalDate on) {
        lastVote = on;
    }

    /** Everybody who may vote, exempted members left aside. */
    public List<PersonId> voters(LocalDate on) {
        return votesFrom.keySet().stream().filter(person -> votes(person, on)).toList();
    }

    public boolean votes(PersonId person, LocalDate on) {
        LocalDate from = votesFrom.get(person);
        LocalDate until = votesUntil.get(person);
        return from != null && !from.isAfter(on) && (until == null || until.isAfter(on));
    }

    /** Who is exempt on that day, and counts only when they come. */
    public List<PersonId> exempt(LocalDate on) {
        return exempt.entrySet().stream()
                .filter(one -> !one.getValue().isAfter(on))
                .map(Map.Entry::getKey)
                .toList();
    }
}
