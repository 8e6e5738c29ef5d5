package socai.demo.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import socai.demo.DemoOptions;
import socai.demo.lists.CellNames.Named;
import socai.demo.lists.PlaceTable.Place;
import socai.demo.lists.ProvincePlan.CellPlan;
import socai.demo.lists.ProvincePlan.CommunePlan;
import socai.demo.people.Chance;
import socai.demo.people.People;

/** Plans the province: its communes and wards, their cells, and who is a member where. */
public final class Planner {

    private static final String PROVINCE = "Tỉnh ủy Minh Giang";
    private static final String PROVINCE_DIGITS = "98";
    private static final LocalDate FOUNDED = LocalDate.of(1997, 1, 1);
    private static final int WARDS_PERCENT = 35;
    private static final int DELEGATED_PERCENT = 50;
    private static final int YEARS_OF_FOUNDING = 20;

    private final DemoOptions options;
    private final People people;
    private final PlaceTable table = PlaceTable.packaged();

    public Planner(DemoOptions options, People people) {
        this.options = options;
        this.people = people;
    }

    public ProvincePlan plan() {
        Chance chance = Chance.of(options.seed(), "places");
        List<Place> places = places(chance);
        CellSizes sizes = new CellSizes(options.sizes(), chance);
        List<CommunePlan> communes = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            // The first two show both ways of deciding, however small the province is.
            boolean delegated = at < 2 ? at == 1 : chance.percent(DELEGATED_PERCENT);
            communes.add(commune(at + 1, places.get(at), delegated, sizes, chance));
        }
        return new ProvincePlan(
                code(0, 0),
                PROVINCE,
                FOUNDED,
                List.copyOf(communes),
                new MemberList(options, people, Chance.of(options.seed(), "members")).of(communes));
    }

    private List<Place> places(Chance chance) {
        int wards = options.sizes().communes() * WARDS_PERCENT / 100;
        List<Place> places = new ArrayList<>(chance.some(options.sizes().communes() - wards, table.communes()));
        places.addAll(chance.some(wards, table.wards()));
        return places;
    }

    private CommunePlan commune(int number, Place place, boolean delegated, CellSizes sizes, Chance chance) {
        LocalDate from = FOUNDED.plusYears(chance.between(0, YEARS_OF_FOUNDING));
        List<CellPlan> cells = new ArrayList<>();
        for (Named named : new CellNames(table, place, chance).choose(sizes.cells(number))) {
            boolean ofTwenty = number == 1 && cells.isEmpty();
            cells.add(new CellPlan(
                    code(number, cells.size() + 1),
                    named.name(),
                    from,
                    named.residential(),
                    ofTwenty ? CellSizes.TWENTY : sizes.next(named.residential()),
                    ofTwenty));
        }
        return new CommunePlan(
                code(number, 0),
                "Đảng ủy " + place.kind() + " " + place.name(),
                place.ward(),
                delegated,
                from,
                List.copyOf(cells));
    }

    private static String code(int commune, int cell) {
        return "%s.000.%03d.000.%03d".formatted(PROVINCE_DIGITS, commune, cell);
    }
}
