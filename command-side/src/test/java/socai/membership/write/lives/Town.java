package socai.membership.write.lives;

import java.util.List;
import java.util.stream.Stream;
import socai.membership.events.LifeExample;
import socai.membership.events.TransferId;
import socai.membership.write.Life;
import socai.membership.write.importmembers.ImportMembers;
import socai.membership.write.transfer.Moving;
import socai.membership.write.transfer.TransferFile;
import socai.membership.write.transfer.letter.EndorseLetter;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** The province in which the lives are led: four cells, their committees and everybody else who sits in them. */
final class Town {

    static final int OFFICIALS = 12;
    static final int BODY = 9;

    private static final List<OrganisationId> BODIES =
            List.of(Life.GRASSROOTS, Moving.SECOND, Moving.FAR, Life.ABOVE, Moving.ABOVE_TWO, Life.PROVINCE);
    private static final World BASE = base();

    private final OneLife life;

    Town(OneLife life) {
        this.life = life;
    }

    static World world() {
        return BASE.copy();
    }

    private static World base() {
        Life life = Moving.town().life;
        for (OrganisationId cell : Moving.CELLS) {
            life.seats(cell, RollKind.CELL, RollStanding.OFFICIAL, "of " + cell.raw(), OFFICIALS);
        }
        for (OrganisationId body : BODIES) {
            life.seats(body, RollKind.COMMITTEE, RollStanding.OFFICIAL, "of " + body.raw(), BODY);
            life.seats(body, RollKind.STANDING_COMMITTEE, RollStanding.OFFICIAL, "of " + body.raw(), BODY);
        }
        World world = new World();
        life.events().forEach(world::take);
        return world;
    }

    /** The n-th official member of the first cell, from 1; the one after the last sits nowhere. */
    static PersonId official(int n) {
        return LifeExample.person("of " + Life.CELL.raw() + " " + n);
    }

    /** Whether a component of that name says that a body above the cell acts. */
    static boolean isBody(String component) {
        return component.equals("organ") || component.equals("organisation");
    }

    Roll roll(OrganisationId cell) {
        return life.world().state(Roll.TYPE, Roll.stream(cell, RollKind.CELL));
    }

    /** One that might be meant: the cell of the member, one of those above it, or a stranger. */
    OrganisationId organisation(String name, Class<?> command, int levels, Chance chance) {
        OrganisationId seat = life.seat();
        if (command == EndorseLetter.class && chance.percent(80)) {
            return life.last(TransferId.PREFIX)
                    .flatMap(transfer -> life.world().state(TransferFile.TYPE, transfer).unendorsed().stream()
                            .findFirst())
                    .orElse(seat);
        }
        if (name.equals("destination")) {
            return Moving.CELLS.get(chance.below(Moving.CELLS.size()));
        }
        if (command == ImportMembers.class) {
            return Life.GRASSROOTS;
        }
        boolean ofTheCell = name.equals("cell")
                || Stream.of("Nominate", "Register", "Row", "Readmission").anyMatch(command.getSimpleName()::contains);
        if (ofTheCell && chance.percent(95)) {
            return seat;
        }
        if (chance.percent(5)) {
            return BODIES.get(chance.below(BODIES.size()));
        }
        OrganisationId here = seat;
        for (int i = 0; i < levels; i++) {
            OrganisationId below = here;
            here = life.world()
                    .state(Organisation.TYPE, here.raw())
                    .parentOn(life.days().today())
                    .orElse(below);
        }
        return here;
    }
}
