package socai.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import socai.demo.desk.Desk;
import socai.demo.desk.Scans;
import socai.demo.desk.WatchedDoor;
import socai.demo.life.FileCase;
import socai.demo.life.Life;
import socai.demo.life.Twist;
import socai.demo.lists.DemoFiles;
import socai.demo.lists.Planner;
import socai.demo.lists.ProvincePlan;
import socai.demo.people.Chance;
import socai.demo.people.People;
import socai.demo.town.Founding;
import socai.demo.town.Province;
import socai.membership.events.AdmissionId;
import socai.spine.Zone;

/**
 * The living province: lists that are imported, offices that are filled, and two years of admissions, all by ordinary
 * commands on the simulated clock. Runs on one thread.
 */
public final class DemoProvince {

    private static final int FIRST_HOUR = 8;
    private static final int IMPORT_SHARE = 15;

    private DemoProvince() {}

    /**
     * Fills a store that holds nothing but the published policies.
     *
     * @throws DemoStopped when anything comes out differently from what was planned
     */
    public static DemoResult load(DemoPorts ports, DemoOptions options, DemoProgress progress) {
        LocalDate start = options.start();
        ports.clock().moveTo(start.atTime(FIRST_HOUR, 0).atZone(Zone.PARTY).toInstant());
        progress.at(0, 0, start);
        People people = new People();
        ProvincePlan plan = new Planner(options, people).plan();
        DemoFiles files = DemoFiles.write(plan, ports.folder());
        WatchedDoor watched = new WatchedDoor(ports.door());
        ports.imports().run(watched, files.organisations(), files.members());
        progress.at(IMPORT_SHARE, 0, start);

        Province province = Province.of(plan, watched, start, Chance.of(options.seed(), "meetings"));
        Desk desk = new Desk(ports.door(), ports.clock(), options.seed());
        new Founding(province, desk, Chance.of(options.seed(), "offices")).fill();
        Life life = new Life(
                options, province, desk, ports.clock(), people, new Scans(ports.attachments()), ports.policies());
        AtomicInteger told = new AtomicInteger();
        long days = ChronoUnit.DAYS.between(start, options.today());
        life.run(day -> {
            int done =
                    IMPORT_SHARE + Math.toIntExact((100 - IMPORT_SHARE) * ChronoUnit.DAYS.between(start, day) / days);
            if (told.getAndSet(done) < done) {
                progress.at(done, desk.tallies().commands(), day);
            }
        });
        RoleAccounts accounts = new RoleAccounts(ports.accounts(), province, desk, options.seed());
        DemoResult result = new DemoResult(
                accounts.create(life.files()),
                desk.tallies().commands(),
                desk.tallies().accepted(),
                desk.tallies().refused(),
                shown(life));
        progress.at(100, desk.tallies().commands(), desk.today());
        return result;
    }

    private static Map<Twist, AdmissionId> shown(Life life) {
        Map<Twist, AdmissionId> shown = new EnumMap<>(Twist.class);
        for (FileCase file : life.files()) {
            if (file.nominated()) {
                shown.putIfAbsent(file.twist(), file.admission());
            }
        }
        return shown;
    }
}
