package socai.demo.life;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.demo.people.Chance;
import socai.demo.town.Cell;
import socai.demo.town.Member;
import socai.demo.town.Province.Twins;
import socai.membership.events.TransferKind;
import socai.spine.PersonId;

/** Some members move, each in another way. Who moves is known from the beginning, so that nobody counts on them. */
record Transfers(Scene scene, Chance chance) {

    void plan(LocalDate end) {
        Set<PersonId> taken = new HashSet<>();
        for (Twins twins : scene.province().twins()) {
            taken.add(twins.kept());
        }
        List<Cell> cells = scene.province().cells().stream()
                .filter(cell -> !cell.ofTwenty())
                .toList();
        for (Move move : Move.values()) {
            Cell from = chance.one(cells);
            Optional<Cell> to = to(move, from, cells);
            List<Member> free = from.members().stream()
                    .filter(member -> free(member, taken))
                    .toList();
            if (free.isEmpty() || (to.isEmpty() && move.kind() != TransferKind.ABROAD)) {
                continue;
            }
            Member mover = chance.one(free);
            taken.add(mover.id());
            from.roll().willMove(mover.id());
            to.ifPresent(cell -> cell.roll().willMove(mover.id()));
            new Transferring(scene, chance, move, mover.id(), from, to).plan(end.minusDays(move.before()));
        }
    }

    private Optional<Cell> to(Move move, Cell from, List<Cell> cells) {
        List<Cell> possible = cells.stream()
                .filter(cell -> !cell.id().equals(from.id()))
                .filter(cell -> (move.kind() == TransferKind.INTERNAL)
                        == cell.commune().id().equals(from.commune().id()))
                .toList();
        return move.kind() == TransferKind.ABROAD || possible.isEmpty()
                ? Optional.empty()
                : Optional.of(chance.one(possible));
    }

    private boolean free(Member member, Set<PersonId> taken) {
        return member.active()
                && !taken.contains(member.id())
                && !scene.offices().any(member.id())
                && !scene.province().sits(member.id());
    }
}
