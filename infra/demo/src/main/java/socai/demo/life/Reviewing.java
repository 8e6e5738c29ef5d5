package socai.demo.life;

import java.time.LocalDate;
import java.util.Optional;
import socai.demo.people.Chance;
import socai.demo.town.Cell;
import socai.membership.events.ReviewFinding;
import socai.membership.write.admission.review.ReportSympathiserReviewLateness;
import socai.membership.write.admission.review.ReviewSympathiser;
import socai.spine.Anchors;

/** The list of sympathisers is looked through month by month until the file is opened; a few times somebody is forgotten. */
final class Reviewing {

    private static final String INTERVAL = "sympathiser-review-interval";
    private static final int LATE_PERCENT = 8;
    private static final int NEEDS_HELP_PERCENT = 20;

    private final Scene scene;
    private final FileCase file;
    private final Chance chance;

    /** The chance is its own one, so that the rest of the life comes out as it would without this. */
    Reviewing(Scene scene, FileCase file) {
        this.scene = scene;
        this.file = file;
        this.chance = Chance.of(0, "sympathiser-review", file.admission().raw());
    }

    /** Only who is listed while an interval is published is reviewed by it. */
    void plan() {
        if (!scene.policies().has(INTERVAL, Anchors.act(scene.today()))) {
            return;
        }
        LocalDate lastDay = scene.today().plusMonths(scene.number(INTERVAL, scene.today()));
        if (chance.percent(LATE_PERCENT)) {
            scene.on(lastDay.plusDays(1), chance, this::tellLateness);
        } else {
            scene.on(lastDay.minusDays(chance.between(5, 10)), chance, this::review);
        }
    }

    private void tellLateness() {
        if (waits()) {
            scene.desk().accepted(scene.board(file.cell()), new ReportSympathiserReviewLateness(file.admission()));
            scene.later(chance.between(2, 9), chance, this::review);
        }
    }

    private void review() {
        if (waits()) {
            Cell cell = file.cell();
            scene.desk()
                    .accepted(
                            scene.scribe(cell, chance),
                            new ReviewSympathiser(
                                    file.admission(),
                                    chance.percent(NEEDS_HELP_PERCENT)
                                            ? ReviewFinding.NEEDS_HELP
                                            : ReviewFinding.PROGRESSING,
                                    scene.numbers().next(cell.id(), "BB/CB"),
                                    Optional.empty()));
            plan();
        }
    }

    private boolean waits() {
        return !file.filed() && !file.over();
    }
}
