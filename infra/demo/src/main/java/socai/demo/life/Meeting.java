package socai.demo.life;

import java.util.List;
import socai.demo.people.Chance;
import socai.demo.town.Cell;
import socai.spine.PersonId;

/**
 * Who counts at today's meeting of a cell.
 *
 * @param voters        who may vote, without the exempted
 * @param settled       of these, whom nobody expects to move away
 * @param exemptPresent exempted members who came all the same
 */
record Meeting(List<PersonId> voters, List<PersonId> settled, List<PersonId> exemptPresent) {

    private static final int EXEMPT_COME_PERCENT = 12;
    private static final int TELLERS = 3;

    static Meeting today(Scene scene, Cell cell, Chance chance) {
        List<PersonId> came =
                chance.percent(EXEMPT_COME_PERCENT) ? chance.some(1, cell.roll().exempt(scene.today())) : List.of();
        List<PersonId> voters = cell.roll().voters(scene.today());
        return new Meeting(voters, voters.stream().filter(cell.roll()::settled).toList(), came);
    }

    int base() {
        return voters.size() + exemptPresent.size();
    }

    List<PersonId> tellers(Chance chance) {
        return chance.some(TELLERS, settled);
    }

    /** Somebody who votes here, and none of these. */
    PersonId another(List<PersonId> but, Chance chance) {
        return chance.one(
                settled.stream().filter(person -> !but.contains(person)).toList());
    }
}
