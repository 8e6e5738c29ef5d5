package socai.demo.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socai.demo.DemoClock;
import socai.demo.DemoOptions;
import socai.demo.desk.Desk;
import socai.demo.desk.Numbers;
import socai.demo.desk.Scans;
import socai.demo.people.Chance;
import socai.demo.people.Identity;
import socai.demo.people.People;
import socai.demo.town.Cell;
import socai.demo.town.Member;
import socai.demo.town.Province;
import socai.membership.events.MembershipId;
import socai.spine.Policies;

/** Begins all files and lets time pass. */
public final class Life {

    /** Days before today: long enough for a few papers, too short for the cell's vote. */
    private static final int UNDER_WAY = 25;

    private static final double EARLY = 1.4;
    private static final int EARLY_DAYS = 45;
    private static final int UNSMOOTH_PERCENT = 12;
    private static final List<Twist> OF_PROBATION = List.of(
            Twist.RECOGNITION_FAILS_THREE_TIMES,
            Twist.RECOGNITION_DECIDED_LATE,
            Twist.RECOGNITION_TOO_EARLY,
            Twist.CLASS_NOT_ATTENDED);

    private final DemoOptions options;
    private final Scene scene;
    private final Agenda agenda;
    private final People people;
    private final List<FileCase> files = new ArrayList<>();

    public Life(
            DemoOptions options,
            Province province,
            Desk desk,
            DemoClock clock,
            People people,
            Scans scans,
            Policies policies) {
        this.options = options;
        this.people = people;
        this.agenda = new Agenda(clock, options.today());
        this.scene = new Scene(province, desk, agenda, new Days(policies.calendar()), new Numbers(), scans, policies);
    }

    /** @param eachStep told the day before each step */
    public void run(Consumer<LocalDate> eachStep) {
        LocalDate first = options.start().plusDays(1);
        new Congresses(scene, options.seed()).plan(options.start());
        new Transfers(scene, chance("transfers")).plan(options.today());
        new Housekeeping(scene, chance("housekeeping")).plan(first, options.today());
        new Departing(scene, chance("departing")).plan(first, options.today());
        new Honouring(scene, chance("badges")).plan(first, options.today());
        probationers();
        for (int at = 0; at < options.sizes().admissions(); at++) {
            begin(at, first);
        }
        underWay();
        List<Cell> collecting = collecting();
        new Collecting(scene, chance("dues")).plan(collecting, options.start(), options.today());
        new Scanning(scene, chance("joining"), people, files.getLast().cell()).plan(options.today());
        agenda.run(eachStep);
        new Merging(scene, busy(collecting)).merge();
    }

    private Set<Cell> busy(List<Cell> collecting) {
        return Stream.concat(collecting.stream(), files.stream().map(FileCase::cell))
                .collect(Collectors.toSet());
    }

    /** The cell of the demonstration's own nominee, and two beside it. */
    private List<Cell> collecting() {
        Cell own = files.getLast().cell();
        return Stream.concat(
                        Stream.of(own),
                        own.commune().cells().stream()
                                .filter(cell -> cell != own)
                                .limit(2))
                .toList();
    }

    /** Every file that was begun, in the order of planning. */
    public List<FileCase> files() {
        return List.copyOf(files);
    }

    private Chance chance(String... name) {
        return Chance.of(options.seed(), name);
    }

    /** Those whom the list shows on probation wait for their recognition. */
    private void probationers() {
        for (Cell cell : scene.province().cells()) {
            cell.members().stream()
                    .filter(member -> !member.official())
                    .forEach(member -> new Recognising(scene, newcomer(cell, member)).plan());
        }
    }

    private Newcomer newcomer(Cell cell, Member member) {
        Chance chance = chance("probation", member.identity().citizenId());
        Twist twist = chance.percent(UNSMOOTH_PERCENT) ? chance.one(OF_PROBATION) : Twist.PLAIN;
        return new Newcomer(cell, member.id(), MembershipId.first(member.id()), member.admissionDate(), twist, chance);
    }

    private void begin(int number, LocalDate first) {
        Chance chance = chance("file", Integer.toString(number));
        Twist twist = twist(number, chance);
        int days = Math.toIntExact(options.today().toEpochDay() - first.toEpochDay());
        // The first files show every twist, so they need the time for it.
        int offset = number < Twist.values().length
                ? chance.between(2, EARLY_DAYS)
                : 2 + (int) (Math.pow(chance.share(), EARLY) * (days - 4));
        begin(twist, scene.days().working(first.plusDays(offset)), chance);
    }

    /** One file that has just begun, whatever the chances: the nominee of the demonstration is somebody who still waits. */
    private void underWay() {
        begin(Twist.PLAIN, scene.days().working(options.today().minusDays(UNDER_WAY)), chance("file", "under way"));
    }

    private void begin(Twist twist, LocalDate day, Chance chance) {
        Cell cell = cell(twist, chance);
        FileCase file = new FileCase(cell, applicant(twist, cell, day, chance), twist, chance);
        files.add(file);
        scene.on(day, chance, new Nominating(scene, file)::begin);
    }

    private static Twist twist(int number, Chance chance) {
        List<Twist> all = Arrays.asList(Twist.values());
        return number + 1 < all.size() ? all.get(number + 1) : chance.weighted(all, Twist::weight);
    }

    /** In the cell of twenty nothing else happens, so that its base stays. */
    private Cell cell(Twist twist, Chance chance) {
        boolean ofTwenty = twist == Twist.THIRTEEN_OF_TWENTY;
        boolean forwards = twist == Twist.FORWARDING_FAILED;
        return chance.one(scene.province().cells().stream()
                .filter(cell -> cell.ofTwenty() == ofTwenty)
                .filter(cell -> !forwards || !cell.commune().delegated())
                .toList());
    }

    private Identity applicant(Twist twist, Cell cell, LocalDate day, Chance chance) {
        int women = cell.residential() ? 48 : 55;
        return switch (twist) {
            case PAST_SIXTY -> people.bornOn(day.minusYears(60).minusDays(10), women, chance);
            case OVER_SIXTY_WITH_CONSENT -> people.bornOn(day.minusYears(61), women, chance);
            case NOT_YET_EIGHTEEN -> people.bornOn(day.minusYears(17).minusMonths(2), women, chance);
            default -> people.ofAge(chance.between(20, cell.residential() ? 42 : 38), day, women, chance);
        };
    }
}
