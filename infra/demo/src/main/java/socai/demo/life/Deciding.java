package socai.demo.life;

import java.time.LocalDate;
import java.util.Optional;
import socai.demo.desk.Actor;
import socai.demo.life.Bodies.Body;
import socai.demo.town.Cell;
import socai.membership.events.AdmissionChoice;
import socai.membership.events.AdmissionClock;
import socai.membership.write.admission.decision.DecideAdmission;
import socai.membership.write.admission.extension.ExtendDecisionClock;
import socai.membership.write.admission.forward.ForwardAdmission;
import socai.membership.write.admission.lateness.ReportLateness;
import socai.membership.write.voting.Tally;
import socai.policy.events.DecidingOrgan;
import socai.spine.OrganisationId;
import socai.spine.Personal;

/** From the cell's resolution to the decision of the body that the regulation of that day names. */
final class Deciding {

    private static final String LIMIT = "admission-decision-deadline";
    private static final String EXTENSION = "admission-decision-extension";

    private final Scene scene;
    private final FileCase file;
    private final Bodies bodies;

    Deciding(Scene scene, FileCase file) {
        this.scene = scene;
        this.file = file;
        this.bodies = new Bodies(scene);
    }

    /** Notes what follows today's vote. */
    void plan() {
        if (bodies.forwards(file.cell(), decider())) {
            scene.later(file.chance().between(4, 18), file.chance(), this::forward);
        }
        LocalDate lastDay = scene.lastDay(LIMIT, file.votedOn());
        switch (file.twist()) {
            case DECISION_LATE -> scene.on(lastDay.plusDays(2), file.chance(), this::tellLateness);
            case DECISION_EXTENDED, EXTENDED_TWICE -> {
                scene.on(lastDay.minusDays(file.chance().between(4, 12)), file.chance(), this::extend);
                scene.on(lastDay.plusDays(file.chance().between(5, 20)), file.chance(), this::decide);
            }
            case DECISION_LATE_IN_SPITE_OF_EXTENSION -> {
                scene.on(lastDay.minusDays(file.chance().between(4, 12)), file.chance(), this::extend);
                scene.on(lastDay.plusDays(file.chance().between(60, 75)), file.chance(), this::decide);
            }
            default -> scene.later(file.chance().between(24, 45), file.chance(), this::decide);
        }
    }

    private Body decider() {
        return bodies.admission(file.cell(), file.is(Twist.OVER_SIXTY_WITH_CONSENT));
    }

    /** The committee of the commune votes on sending the proposal on; not any more, where the law changed meanwhile. */
    private void forward() {
        Cell cell = file.cell();
        if (file.forwarded() || !bodies.forwards(cell, decider())) {
            return;
        }
        Body committee = bodies.of(cell.commune().id(), DecidingOrgan.COMMITTEE);
        boolean fails = file.once(Twist.FORWARDING_FAILED);
        Tally tally = fails
                ? Tallying.divided(committee.size(), file.chance())
                : Tallying.clear(committee.size(), file.chance());
        scene.desk()
                .accepted(
                        scene.offices().secretary(cell.commune().id()),
                        new ForwardAdmission(
                                file.admission(),
                                cell.commune().id(),
                                scene.today(),
                                tally.present(),
                                tally.ayes(),
                                tally.noes(),
                                tally.others(),
                                scene.numbers().next(cell.commune().id(), "NQ/ĐU")));
        if (fails) {
            scene.later(3, file.chance(), this::forward);
        } else {
            file.sentOn();
        }
    }

    private void tellLateness() {
        scene.desk().accepted(scene.board(file.cell()), new ReportLateness(file.admission(), AdmissionClock.DECISION));
        scene.later(file.chance().between(3, 32), file.chance(), this::decide);
    }

    private void extend() {
        Body body = decider();
        Actor secretary = scene.offices().secretary(body.organisation());
        int more = scene.number(EXTENSION, file.votedOn());
        scene.desk().accepted(secretary, extension(body.organisation(), more));
        if (file.once(Twist.EXTENDED_TWICE)) {
            scene.desk().refused(secretary, extension(body.organisation(), more), "membership.extended-once");
        }
    }

    private ExtendDecisionClock extension(OrganisationId by, int more) {
        return new ExtendDecisionClock(
                file.admission(),
                by,
                more,
                scene.numbers().next(by, "TB"),
                Personal.of(file.person(), "Cần thẩm tra bổ sung thời gian công tác ở nơi khác."));
    }

    private void decide() {
        Body body = decider();
        if (bodies.forwards(file.cell(), body) && !file.forwarded()) {
            forward();
            scene.later(file.chance().between(6, 12), file.chance(), this::decide);
            return;
        }
        if (file.once(Twist.WRONG_BODY_DECIDES)) {
            Body wrong = bodies.wrong(file.cell(), body);
            String number = scene.numbers().next(wrong.organisation(), bodies.series(wrong));
            refused(wrong, number, "membership.competent-body");
        }
        if (file.is(Twist.DECISION_NUMBER_USED)) {
            scene.numbers()
                    .lastDecision(body.organisation(), scene.today().getYear())
                    .ifPresent(number -> refused(
                            body,
                            number,
                            scene.numbers().byTerm(body.organisation())
                                    ? "membership.number-free-in-term"
                                    : "membership.decision-number-free"));
        }
        boolean admits = !file.is(Twist.DECISION_REFUSES);
        Tally tally =
                admits ? Tallying.clear(body.size(), file.chance()) : Tallying.divided(body.size(), file.chance());
        String number = scene.numbers().next(body.organisation(), bodies.series(body));
        scene.desk().accepted(scene.offices().secretary(body.organisation()), decision(body, number, tally, admits));
        scene.numbers().decided(body.organisation(), number, scene.today().getYear());
        file.decided(scene.today());
        if (!admits) {
            file.end();
        }
        new Welcoming(scene, file).plan();
    }

    private void refused(Body body, String number, String rule) {
        Tally tally = Tallying.clear(body.size(), file.chance());
        scene.desk().refused(scene.offices().secretary(body.organisation()), decision(body, number, tally, true), rule);
    }

    private DecideAdmission decision(Body body, String number, Tally tally, boolean admits) {
        return new DecideAdmission(
                file.admission(),
                admits ? AdmissionChoice.ADMIT : AdmissionChoice.REFUSE,
                body.organisation(),
                body.organ(),
                tally.present(),
                tally.ayes(),
                tally.noes(),
                tally.others(),
                number,
                scene.today(),
                admits
                        ? Optional.empty()
                        : Optional.of(Personal.of(
                                file.person(), "Quá trình phấn đấu chưa đủ thời gian thử thách tại đơn vị mới.")));
    }
}
