package socai.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import socai.demo.desk.WatchedDoor;
import socai.demo.lists.ProvincePlan;
import socai.demo.lists.ProvincePlan.CellPlan;
import socai.demo.lists.ProvincePlan.CommunePlan;
import socai.demo.lists.ProvincePlan.MemberPlan;
import socai.demo.people.Chance;
import socai.policy.events.DecidingOrgan;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** The province after the import. */
public final class Province {

    private static final int FIRST_MEETING_DAY = 2;
    private static final int LAST_MEETING_DAY = 7;

    /** Two records that the lists hold of one person. */
    public record Twins(PersonId kept, PersonId duplicate, Cell duplicateCell) {}

    private final OrganisationId id;
    private final String name;
    private final List<Commune> communes = new ArrayList<>();
    private final Offices offices = new Offices();
    private final Map<String, Integer> seats = new HashMap<>();
    private final Set<PersonId> seated = new HashSet<>();
    private final List<Twins> twins = new ArrayList<>();

    private Province(OrganisationId id, String name) {
        this.id = id;
        this.name = name;
    }

    /** Joins the plan with the ids under which the import put it. */
    public static Province of(ProvincePlan plan, WatchedDoor found, LocalDate on, Chance chance) {
        Province province = new Province(found.organisation(plan.code()), plan.name());
        Map<String, Cell> cells = new HashMap<>();
        for (CommunePlan planned : plan.communes()) {
            Commune commune = new Commune(found.organisation(planned.code()), planned.name(), planned.delegated());
            province.communes.add(commune);
            for (CellPlan cell : planned.cells()) {
                Cell made = new Cell(
                        found.organisation(cell.code()),
                        cell.name(),
                        commune,
                        cell.residential(),
                        cell.ofTwenty(),
                        chance.between(FIRST_MEETING_DAY, LAST_MEETING_DAY));
                commune.add(made);
                cells.put(cell.code(), made);
            }
        }
        Map<String, PersonId> byCitizenId = new HashMap<>();
        for (MemberPlan planned : plan.members()) {
            Cell cell = Objects.requireNonNull(cells.get(planned.cellCode()));
            Member member = member(planned, cell, found);
            cell.roll().imported(member, on);
            PersonId known = byCitizenId.putIfAbsent(planned.identity().citizenId(), member.id());
            if (known == null) {
                cell.add(member);
            } else {
                province.twins.add(new Twins(known, member.id(), cell));
            }
        }
        return province;
    }

    private static Member member(MemberPlan planned, Cell cell, WatchedDoor found) {
        PersonId person = found.person(
                cell.id(), planned.identity().name(), planned.identity().birthDate());
        return new Member(
                person,
                planned.identity(),
                planned.officialDate().isPresent(),
                planned.admissionDate(),
                planned.activity());
    }

    public OrganisationId id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** What an organisation is called, with the commune where it is a cell. */
    public String name(OrganisationId organisation) {
        if (organisation.equals(id)) {
            return name;
        }
        return communes.stream()
                .filter(commune -> commune.id().equals(organisation))
                .map(Commune::name)
                .findFirst()
                .or(() -> cells().stream()
                        .filter(cell -> cell.id().equals(organisation))
                        .map(cell -> cell.name() + ", " + cell.commune().name())
                        .findFirst())
                .orElseThrow();
    }

    /** The name of an imported member. */
    public String name(PersonId person) {
        return cells().stream()
                .flatMap(cell -> cell.members().stream())
                .filter(member -> member.id().equals(person))
                .map(member -> member.identity().name())
                .findFirst()
                .orElseThrow();
    }

    public List<Commune> communes() {
        return List.copyOf(communes);
    }

    public List<Cell> cells() {
        return communes.stream().flatMap(commune -> commune.cells().stream()).toList();
    }

    public Offices offices() {
        return offices;
    }

    public List<Twins> twins() {
        return List.copyOf(twins);
    }

    /** How many sit on a committee or standing committee. */
    public int seats(OrganisationId organisation, DecidingOrgan organ) {
        return seats.getOrDefault(organisation.raw() + organ, 0);
    }

    /** Whether the person was seated in a committee. */
    public boolean sits(PersonId person) {
        return seated.contains(person);
    }

    void sitting(List<PersonId> persons) {
        seated.addAll(persons);
    }

    public void seated(OrganisationId organisation, DecidingOrgan organ, int count) {
        seats.put(organisation.raw() + organ, count);
    }
}
