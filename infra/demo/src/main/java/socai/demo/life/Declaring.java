package socai.demo.life;

import java.time.LocalDate;
import java.util.Optional;
import socai.demo.people.Chance;
import socai.membership.write.memberrecord.lateness.ReportMemberRecordLateness;
import socai.membership.write.memberrecord.open.OpenMemberRecord;
import socai.spine.Personal;

/** What a new member declares after the ceremony: most in time, some late. */
final class Declaring {

    private static final String LIMIT = "member-cv-deadline";
    private static final int LATE = 8;

    private final Scene scene;
    private final Newcomer newcomer;
    private final Chance chance;

    /** The chance is its own one, so that the rest of the life comes out as it would without this. */
    Declaring(Scene scene, Newcomer newcomer) {
        this.scene = scene;
        this.newcomer = newcomer;
        this.chance = Chance.of(0, "member-record", newcomer.membership().raw());
    }

    void plan() {
        LocalDate lastDay = scene.lastDay(LIMIT, newcomer.admitted());
        if (chance.percent(LATE)) {
            scene.on(lastDay.plusDays(2), chance, this::tellLateness);
        } else {
            scene.later(chance.between(4, 30), chance, this::declare);
        }
    }

    private void tellLateness() {
        scene.desk().accepted(scene.board(newcomer.cell()), new ReportMemberRecordLateness(newcomer.membership()));
        scene.later(chance.between(3, 15), chance, this::declare);
    }

    private void declare() {
        LocalDate today = scene.today();
        scene.desk()
                .accepted(
                        scene.scribe(newcomer.cell(), chance),
                        new OpenMemberRecord(
                                newcomer.membership(),
                                Optional.of(Personal.of(
                                        newcomer.person(),
                                        "%03d.%d".formatted(chance.between(1, 999), today.getYear()))),
                                today.minusDays(chance.between(0, 2)),
                                today));
    }
}
