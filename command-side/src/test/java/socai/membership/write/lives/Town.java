package socai.membership.write.lives;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.Activity;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.MembershipId;
import socai.membership.events.Standing;
import socai.membership.events.TransferId;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.importmembers.ImportMembers;
import socai.membership.write.transfer.Moving;
import socai.membership.write.transfer.TransferFile;
import socai.membership.write.transfer.letter.EndorseLetter;
import socai.organisation.events.OrganisationEvent.ChildAttached;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamEvent;

/** The province in which the lives are led: four cells, their committees and everybody else who sits in them. */
final class Town {

    static final int BODY = 9;

    private static final int OFFICIALS = 12;
    private static final LocalDate CEREMONY = LocalDate.of(2008, 5, 19);

    private static final List<OrganisationId> BODIES =
            List.of(Life.GRASSROOTS, Moving.SECOND, Moving.FAR, Life.ABOVE, Moving.ABOVE_TWO, Life.PROVINCE);
    private static final Map<MembershipId, MembershipImported> SETTLED = new HashMap<>();
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
            for (int n = 1; n <= OFFICIALS; n++) {
                PersonId person = LifeExample.person("of " + cell.raw() + " " + n);
                life.given(Person.TYPE, person.raw(), LifeExample.registered(person, "Trần Văn Bình"));
                life.given(Membership.TYPE, Membership.stream(person), settled(person, cell));
            }
        }
        for (OrganisationId body : BODIES) {
            life.seats(body, RollKind.COMMITTEE, RollStanding.OFFICIAL, "of " + body.raw(), BODY);
            life.seats(body, RollKind.STANDING_COMMITTEE, RollStanding.OFFICIAL, "of " + body.raw(), BODY);
        }
        for (StreamEvent written : life.events()) {
            if (written.event() instanceof OrganisationEstablished founded) {
                founded.parent()
                        .ifPresent(parent -> life.given(
                                Organisation.TYPE,
                                parent.raw(),
                                new ChildAttached(parent, founded.organisation(), Life.FOUNDED)));
            }
        }
        World world = new World();
        for (StreamEvent written : life.events()) {
            if (written.event() instanceof MembershipImported imported) {
                MembershipImported settled = settled(imported.person(), imported.organisation());
                SETTLED.put(settled.membership(), settled);
                world.take(new StreamEvent(written.type(), written.stream(), settled));
            } else {
                world.take(written);
            }
        }
        return world;
    }

    /** A member like any other since before each life, so that a merger has somebody to move. */
    private static MembershipImported settled(PersonId person, OrganisationId cell) {
        return new MembershipImported(
                MembershipId.first(person),
                person,
                cell,
                Life.FOUNDED,
                Standing.OFFICIAL,
                CEREMONY,
                Optional.of(CEREMONY.plusYears(1)),
                Optional.empty(),
                Optional.empty(),
                Activity.ACTIVE,
                Optional.empty());
    }

    /** How somebody became a member who was here before the life began. */
    static Optional<MembershipImported> settled(MembershipId membership) {
        return Optional.ofNullable(SETTLED.get(membership));
    }

    /** The n-th official member of the cell in which the life is led, from 1; the one after the last sits nowhere. */
    PersonId official(int n) {
        List<PersonId> officials = officials();
        return n <= officials.size() ? officials.get(n - 1) : LifeExample.person("of nowhere");
    }

    private List<PersonId> officials() {
        LocalDate today = life.days().today();
        Roll roll = roll(life.seat());
        return roll.members().keySet().stream()
                .filter(person -> roll.isOfficial(person, today) && !person.equals(life.person()))
                .toList();
    }

    /** How many may vote there, whoever the life is about among them. */
    int seated() {
        boolean one = roll(life.seat()).isOfficial(life.person(), life.days().today());
        return officials().size() + (one ? 1 : 0);
    }

    /** The first cell that stands. */
    OrganisationId home() {
        return Moving.CELLS.stream()
                .filter(cell -> organisation(cell).existsOn(life.days().today()))
                .findFirst()
                .orElse(Life.CELL);
    }

    Organisation organisation(OrganisationId id) {
        return life.world().state(Organisation.TYPE, id.raw());
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
            return organisation(home()).parentOn(life.days().today()).orElse(Life.GRASSROOTS);
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
            here = organisation(here).parentOn(life.days().today()).orElse(below);
        }
        return here;
    }
}
