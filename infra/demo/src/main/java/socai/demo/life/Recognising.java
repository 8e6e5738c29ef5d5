package socai.demo.life;

import java.time.LocalDate;
import java.util.Optional;
import socai.demo.DemoAttachments.Stored;
import socai.demo.life.Bodies.Body;
import socai.demo.town.Cell;
import socai.membership.events.RecognitionClock;
import socai.membership.events.VoteForm;
import socai.membership.write.attachrecognitiondocument.AttachRecognitionDocument;
import socai.membership.write.completenewmemberclass.CompleteNewMemberClass;
import socai.membership.write.deciderecognition.DecideRecognition;
import socai.membership.write.openrecognition.OpenRecognitionFile;
import socai.membership.write.reportrecognitionlateness.ReportRecognitionLateness;
import socai.membership.write.voteonrecognition.VoteOnRecognition;
import socai.membership.write.voting.Tally;
import socai.spine.Anchors;
import socai.spine.Personal;
import socai.spine.time.Deadline;

/** The year of probation and the recognition as an official member. */
final class Recognising {

    private static final String LIMIT = "recognition-decision-deadline";
    private static final int FAILURES = 3;

    private final Scene scene;
    private final Newcomer newcomer;
    private final Bodies bodies;
    private boolean classMissing;
    private int failuresLeft;

    Recognising(Scene scene, Newcomer newcomer) {
        this.scene = scene;
        this.newcomer = newcomer;
        this.bodies = new Bodies(scene);
        this.classMissing = newcomer.is(Twist.CLASS_NOT_ATTENDED);
        this.failuresLeft = newcomer.is(Twist.RECOGNITION_FAILS_THREE_TIMES) ? FAILURES : 0;
    }

    /** Notes what follows the ceremony; of those who were admitted before the import, what is still to come. */
    void plan() {
        if (!classMissing) {
            LocalDate day = newcomer.admitted().plusDays(newcomer.chance().between(50, 200));
            LocalDate soon = scene.today().plusDays(newcomer.chance().between(8, 25));
            scene.on(day.isBefore(soon) ? soon : day, newcomer.chance(), this::attendClass);
        }
        LocalDate end = probation().lastDay(scene.days().calendar());
        if (newcomer.is(Twist.RECOGNITION_TOO_EARLY)) {
            scene.on(end.minusDays(12), newcomer.chance(), this::tooEarly);
        }
        scene.on(end.plusDays(newcomer.chance().between(1, 6)), newcomer.chance(), this::open);
    }

    private Deadline probation() {
        Anchors at = Anchors.act(scene.today()).clockStart(newcomer.admitted());
        var length = scene.policies().parameter("probation-length", at);
        return new Deadline(newcomer.admitted(), length.number(), length.unit());
    }

    private void attendClass() {
        scene.desk()
                .accepted(
                        scene.scribe(newcomer.cell(), newcomer.chance()),
                        new CompleteNewMemberClass(
                                newcomer.membership(),
                                Personal.of(
                                        newcomer.person(),
                                        "%d/%d-ĐVM"
                                                .formatted(
                                                        newcomer.chance().between(11, 899),
                                                        scene.today().getYear())),
                                scene.today().minusDays(1)));
    }

    private OpenRecognitionFile opening() {
        return new OpenRecognitionFile(newcomer.membership(), newcomer.cell().id());
    }

    private void tooEarly() {
        scene.desk().refused(scene.secretary(newcomer.cell()), opening(), "membership.recognition-probation-served");
    }

    private void open() {
        scene.desk().accepted(scene.secretary(newcomer.cell()), opening());
        for (String form : scene.policies()
                .parameter("recognition-documents", Anchors.act(scene.today()))
                .value()
                .split(";")) {
            Stored scan = scene.scans().store(newcomer.person(), form, scene.today());
            scene.desk()
                    .accepted(
                            scene.scribe(newcomer.cell(), newcomer.chance()),
                            new AttachRecognitionDocument(
                                    newcomer.recognition(), form, scene.today(), scan.id(), scan.sha256()));
        }
        scene.meeting(newcomer.cell(), scene.today().plusDays(1), newcomer.chance(), this::vote);
    }

    private void vote() {
        Cell cell = newcomer.cell();
        if (classMissing) {
            classMissing = false;
            scene.desk().refused(scene.secretary(cell), command(true), "membership.recognition-class-completed");
            scene.later(10, newcomer.chance(), this::attendClass);
            scene.meeting(cell, scene.today().plusDays(20), newcomer.chance(), this::vote);
            return;
        }
        boolean fails = failuresLeft > 0;
        scene.desk().accepted(scene.scribe(cell, newcomer.chance()), command(!fails));
        cell.roll().voted(scene.today());
        if (fails && --failuresLeft > 0) {
            scene.meeting(cell, scene.today().plusDays(20), newcomer.chance(), this::vote);
            return;
        }
        LocalDate lastDay = scene.lastDay(LIMIT, scene.today());
        if (newcomer.is(Twist.RECOGNITION_DECIDED_LATE)) {
            scene.on(lastDay.plusDays(2), newcomer.chance(), this::tellLateness);
        } else {
            scene.later(newcomer.chance().between(8, 26), newcomer.chance(), this::decide);
        }
    }

    private VoteOnRecognition command(boolean clear) {
        Meeting meeting = Meeting.today(scene, newcomer.cell(), newcomer.chance());
        Tally tally = clear
                ? Tallying.clear(meeting.base(), newcomer.chance())
                : Tallying.divided(meeting.base(), newcomer.chance());
        return new VoteOnRecognition(
                newcomer.recognition(),
                newcomer.chance().percent(60) ? VoteForm.SECRET_BALLOT : VoteForm.RAISED_CARD,
                scene.numbers().next(newcomer.cell().id(), "NQ/CB"),
                tally.present(),
                tally.ayes(),
                tally.noes(),
                tally.others(),
                meeting.exemptPresent(),
                meeting.tellers(newcomer.chance()));
    }

    private void tellLateness() {
        scene.desk()
                .accepted(
                        scene.board(newcomer.cell()),
                        new ReportRecognitionLateness(newcomer.recognition(), RecognitionClock.DECISION));
        scene.later(newcomer.chance().between(4, 22), newcomer.chance(), this::decide);
    }

    private void decide() {
        Body body = bodies.recognition(newcomer.cell());
        boolean refused = newcomer.is(Twist.RECOGNITION_FAILS_THREE_TIMES)
                && newcomer.chance().percent(50);
        Tally tally = refused
                ? Tallying.divided(body.size(), newcomer.chance())
                : Tallying.clear(body.size(), newcomer.chance());
        scene.desk()
                .accepted(
                        scene.offices().secretary(body.organisation()),
                        new DecideRecognition(
                                newcomer.recognition(),
                                body.organisation(),
                                body.organ(),
                                scene.numbers().next(body.organisation(), bodies.series(body)),
                                tally.present(),
                                tally.ayes(),
                                tally.noes(),
                                tally.others(),
                                refused
                                        ? Optional.of(Personal.of(
                                                newcomer.person(),
                                                "Ba lần biểu quyết tại chi bộ đều không đủ số phiếu cần thiết."))
                                        : Optional.empty()));
        if (!refused) {
            newcomer.cell().roll().recognised(newcomer.person(), scene.today());
        }
    }
}
