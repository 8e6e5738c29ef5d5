package socai.demo.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.demo.desk.Actor;
import socai.demo.desk.Scans;
import socai.demo.town.Cell;
import socai.demo.town.Commune;
import socai.demo.town.Member;
import socai.membership.events.MembershipId;
import socai.membership.events.ReorganisationId;
import socai.membership.events.ReorganisationKind;
import socai.membership.write.reorganisation.complete.CompleteReorganisation;
import socai.membership.write.reorganisation.decide.DecideReorganisation;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers;
import socai.membership.write.reorganisation.move.MoveRow;

/**
 * The smallest cell of a commune goes into the next one, by one decision of the commune, when all else is over: nothing
 * that was planned for either of them is still to come.
 *
 * @param busy cells in which files of admission or dues are going on
 */
record Merging(Scene scene, Set<Cell> busy) {

    /** Does nothing where no commune has two quiet cells. */
    void merge() {
        for (Commune commune : scene.province().communes()) {
            List<Cell> quiet = commune.cells().stream()
                    .filter(cell -> !busy.contains(cell) && !cell.ofTwenty())
                    .filter(cell -> cell.roll().stable())
                    .sorted(Comparator.comparingInt(cell -> cell.members().size()))
                    .toList();
            if (quiet.size() > 1) {
                merge(quiet.getFirst(), quiet.get(1));
                return;
            }
        }
    }

    private void merge(Cell from, Cell into) {
        Commune commune = from.commune();
        Actor board = scene.board(from);
        LocalDate today = scene.today();
        String number = scene.numbers().next(commune.id(), "QĐ-SX/ĐU");
        scene.desk()
                .accepted(
                        board,
                        new DecideReorganisation(
                                from.id(),
                                ReorganisationKind.MERGED,
                                into.id(),
                                Optional.empty(),
                                commune.id(),
                                number,
                                today,
                                today));
        ReorganisationId file = ReorganisationId.of(from.id(), commune.id(), number);
        scene.desk()
                .accepted(
                        board,
                        new MoveReorganisedMembers(
                                file, Scans.proof(number, today).scanSha256(), 1, rows(from, into)));
        scene.desk().accepted(board, new CompleteReorganisation(file));
    }

    private static List<MoveRow> rows(Cell from, Cell into) {
        List<MoveRow> rows = new ArrayList<>();
        for (Member member : from.members()) {
            rows.add(
                    new MoveRow(rows.size() + 1, Optional.of(MembershipId.first(member.id())), Optional.of(into.id())));
        }
        return List.copyOf(rows);
    }
}
