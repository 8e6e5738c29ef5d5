package socai.demo.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.demo.desk.Scans;
import socai.demo.people.Chance;
import socai.demo.town.Cell;
import socai.membership.events.AdmissionField;
import socai.membership.write.admission.certificate.RecordCertificate;
import socai.membership.write.admission.correction.CorrectAdmissionRecord;
import socai.membership.write.admission.listing.ListSympathiser;
import socai.membership.write.admission.mentor.AssignMentor;
import socai.membership.write.voting.Tally;
import socai.spine.PersonId;
import socai.spine.Personal;

/** From the list of sympathisers to the certificate of the class. */
final class Preparing {

    private static final int ATTENDED_BEFORE_PERCENT = 50;
    private static final int LONG_AGO_MONTHS = 60;

    private final Scene scene;
    private final FileCase file;

    Preparing(Scene scene, FileCase file) {
        this.scene = scene;
        this.file = file;
    }

    void list() {
        Cell cell = file.cell();
        Meeting meeting = Meeting.today(scene, cell, file.chance());
        boolean fails = file.once(Twist.LISTING_FAILED);
        Tally tally =
                fails ? Tallying.divided(meeting.base(), file.chance()) : Tallying.clear(meeting.base(), file.chance());
        scene.desk()
                .accepted(
                        scene.scribe(cell, file.chance()),
                        new ListSympathiser(
                                file.admission(),
                                scene.today(),
                                scene.numbers().next(cell.id(), "NQ/CB"),
                                tally.present(),
                                tally.ayes(),
                                tally.noes(),
                                tally.others(),
                                meeting.exemptPresent()));
        cell.roll().voted(scene.today());
        if (fails) {
            scene.meeting(cell, scene.today().plusDays(20), file.chance(), this::list);
            return;
        }
        PersonId mentor = meeting.another(List.of(), file.chance());
        scene.desk().accepted(scene.secretary(cell), new AssignMentor(file.admission(), mentor));
        file.helpedBy(mentor);
        new Reviewing(scene, file).plan();
        classes();
    }

    /** Many attended the class long before; the others go to the next one. */
    private void classes() {
        boolean before = hurried() || file.chance().percent(ATTENDED_BEFORE_PERCENT);
        int wait = before ? file.chance().between(4, 18) : file.chance().between(45, 140);
        scene.later(wait, file.chance(), () -> certificate(before));
    }

    /** Files whose point comes late, or depends on the age, do not wait for a class. */
    private boolean hurried() {
        return switch (file.twist()) {
            case CERTIFICATE_RUN_OUT,
                    NOT_YET_EIGHTEEN,
                    RECOGNITION_TOO_EARLY,
                    CLASS_NOT_ATTENDED,
                    RECOGNITION_FAILS_THREE_TIMES,
                    RECOGNITION_DECIDED_LATE -> true;
            default -> false;
        };
    }

    private void certificate(boolean before) {
        LocalDate today = scene.today();
        LocalDate date = file.is(Twist.CERTIFICATE_RUN_OUT)
                ? today.minusMonths(LONG_AGO_MONTHS)
                : before
                        ? today.minusMonths(file.chance().between(2, 30))
                        : today.minusDays(file.chance().between(1, 10));
        record(date);
        if (file.is(Twist.CERTIFICATE_CORRECTED)) {
            scene.later(file.chance().between(3, 12), file.chance(), this::correctNumber);
        }
        scene.later(file.chance().between(8, 28), file.chance(), new Filing(scene, file)::open);
    }

    /** Records a certificate, the first one or a newer one. */
    void record(LocalDate date) {
        scene.desk()
                .accepted(
                        scene.scribe(file.cell(), file.chance()),
                        new RecordCertificate(
                                file.admission(),
                                Personal.of(file.person(), number(date)),
                                date,
                                scene.province().name().replaceFirst("Tỉnh ủy ", "Trường Chính trị tỉnh ")));
    }

    private String number(LocalDate date) {
        Chance chance = file.chance();
        return "%d/%d-GCN".formatted(chance.between(11, 899), date.getYear());
    }

    private void correctNumber() {
        scene.desk()
                .accepted(
                        scene.board(file.cell()),
                        new CorrectAdmissionRecord(
                                file.admission(),
                                AdmissionField.CERTIFICATE_NUMBER,
                                Optional.empty(),
                                Optional.of(Personal.of(file.person(), number(scene.today()))),
                                scene.today(),
                                Personal.of(file.person(), "Ghi nhầm số giấy chứng nhận; sửa theo bản gốc."),
                                Scans.proof("01-GCN", scene.today())));
    }
}
