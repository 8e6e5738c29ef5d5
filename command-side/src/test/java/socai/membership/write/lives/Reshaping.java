package socai.membership.write.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.MembershipId;
import socai.membership.events.ReorganisationEvent.ReorganisationDecided;
import socai.membership.events.ReorganisationId;
import socai.membership.events.TransferId;
import socai.membership.write.reorganisation.Reorganisation;
import socai.membership.write.reorganisation.ReorganisationCommand;
import socai.membership.write.reorganisation.decide.DecideReorganisation;
import socai.membership.write.reorganisation.move.MoveRow;
import socai.membership.write.reorganisation.takeover.TakeOverOrganisation;
import socai.membership.write.transfer.Moving;
import socai.membership.write.transfer.TransferFile;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** What somebody fills in who merges, divides or separates a cell of the life, or the committee above it. */
final class Reshaping {

    private static final int CHUNK = 9;

    private final OneLife life;
    private final Chance chance;
    private final Map<String, OrganisationId> named = new HashMap<>();

    Reshaping(OneLife life, Chance chance) {
        this.life = life;
        this.chance = chance;
    }

    static boolean speaks(Class<?> command) {
        return command == DecideReorganisation.class || ReorganisationCommand.class.isAssignableFrom(command);
    }

    /** @param words say whether the committee is meant */
    OrganisationId organisation(String name, Class<?> command, List<String> words) {
        OrganisationId meant = chance.percent(4)
                ? cell()
                : command == DecideReorganisation.class ? decided(name, words) : carriedOut(name, command);
        named.put(name, meant);
        return meant;
    }

    private OrganisationId decided(String name, List<String> words) {
        boolean committee = words.contains("committee");
        return switch (name) {
            case "organisation" -> committee ? above(ending(), 1) : ending();
            case "successor" -> {
                OrganisationId other = otherThan(named.get("organisation"), committee);
                yield committee ? above(other, 1) : other;
            }
            case "destination" -> isCell(named.get("successor")) ? named.get("successor") : cell();
            default -> aboveBoth();
        };
    }

    /** The cell of the life; now and then the one to which a transfer goes. */
    private OrganisationId ending() {
        Optional<OrganisationId> receiving = life.last(TransferId.PREFIX)
                .flatMap(file -> life.world().state(TransferFile.TYPE, file).to());
        return receiving.filter(any -> chance.percent(40)).orElseGet(life::seat);
    }

    private OrganisationId otherThan(OrganisationId ends, boolean committee) {
        List<OrganisationId> others = Moving.CELLS.stream()
                .filter(cell -> life.town().organisation(cell).existsOn(today()))
                .filter(cell -> !(committee ? above(cell, 1) : cell).equals(ends))
                .toList();
        return others.isEmpty() ? cell() : others.get(chance.below(others.size()));
    }

    private OrganisationId aboveBoth() {
        List<OrganisationId> line = Stream.iterate(above(named.get("successor"), 1), one -> above(one, 1))
                .limit(4)
                .toList();
        return Stream.iterate(above(named.get("organisation"), 1), one -> above(one, 1))
                .limit(4)
                .filter(line::contains)
                .findFirst()
                .orElse(line.getLast());
    }

    private OrganisationId carriedOut(String name, Class<?> command) {
        Optional<ReorganisationDecided> last = last();
        if (command == TakeOverOrganisation.class) {
            return last.map(decided ->
                            life.town().organisation(decided.organisation()).childrenFrom(today()))
                    .filter(children -> !children.isEmpty())
                    .map(List::getFirst)
                    .orElseGet(this::cell);
        }
        return last.flatMap(ReorganisationDecided::destination)
                .filter(any -> name.equals("destination"))
                .orElseGet(this::cell);
    }

    private Optional<ReorganisationDecided> last() {
        return life.last(ReorganisationId.PREFIX)
                .flatMap(file -> life.world().state(Reorganisation.TYPE, file).decided());
    }

    /** Everybody whom the rolls of the ending organisation show, some rows at once; now and then a wrong row among them. */
    List<MoveRow> rows(int first) {
        List<MoveRow> rows = new ArrayList<>();
        Optional<ReorganisationDecided> last = last();
        for (OrganisationId cell : Moving.CELLS) {
            if (last.filter(decided -> inside(cell, decided.organisation())).isEmpty()) {
                continue;
            }
            for (PersonId person : life.town().roll(cell).seatedFrom(today())) {
                MembershipId membership = person.equals(life.person()) ? life.membership() : MembershipId.first(person);
                Optional<OrganisationId> to = last.flatMap(ReorganisationDecided::destination)
                        .filter(any -> chance.percent(85))
                        .or(() -> Optional.of(cell()));
                rows.add(new MoveRow(first + rows.size(), Optional.of(membership), to));
            }
        }
        int from = chance.percent(85) || rows.size() <= CHUNK ? 0 : CHUNK;
        int until = chance.percent(80) ? rows.size() : Math.min(from + CHUNK, rows.size());
        List<MoveRow> chunk = new ArrayList<>();
        for (MoveRow row : rows.subList(from, until)) {
            chunk.add(new MoveRow(first + chunk.size(), row.membership(), row.cell()));
        }
        if (chance.percent(5)) {
            chunk.add(new MoveRow(first + chunk.size(), Optional.of(life.membership()), Optional.empty()));
        }
        return chunk;
    }

    private boolean inside(OrganisationId cell, OrganisationId organisation) {
        return cell.equals(organisation) || above(cell, 1).equals(organisation);
    }

    private boolean isCell(OrganisationId id) {
        return Moving.CELLS.contains(id);
    }

    private OrganisationId cell() {
        return Moving.CELLS.get(chance.below(Moving.CELLS.size()));
    }

    private OrganisationId above(OrganisationId from, int levels) {
        OrganisationId here = from;
        for (int i = 0; i < levels; i++) {
            here = life.town().organisation(here).parentOn(today()).orElse(here);
        }
        return here;
    }

    private LocalDate today() {
        return life.days().today();
    }
}
