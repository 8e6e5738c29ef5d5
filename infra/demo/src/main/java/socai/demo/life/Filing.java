package socai.demo.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.demo.DemoAttachments.Stored;
import socai.demo.town.Cell;
import socai.membership.events.ClosingReason;
import socai.membership.events.EducationLevel;
import socai.membership.events.SponsorKind;
import socai.membership.write.admission.FormCodes;
import socai.membership.write.admission.closing.CloseAdmission;
import socai.membership.write.admission.document.AttachDocument;
import socai.membership.write.admission.education.RecordEducation;
import socai.membership.write.admission.opening.OpenAdmissionFile;
import socai.membership.write.admission.overage.RecordOverAgeConsent;
import socai.membership.write.admission.sponsor.NameSponsor;
import socai.spine.PersonId;
import socai.spine.Personal;

/** The file proper: application, CV, sponsors and their papers. */
final class Filing {

    private static final int UNION_PERCENT = 35;
    private static final int OLDEST_OF_YOUTH = 30;
    private static final List<EducationLevel> SCHOOLING = List.of(
            EducationLevel.LOWER_SECONDARY_GRADUATED,
            EducationLevel.UPPER_SECONDARY,
            EducationLevel.UPPER_SECONDARY,
            EducationLevel.VOCATIONAL,
            EducationLevel.COLLEGE,
            EducationLevel.UNIVERSITY);
    private static final String SECOND_INTRODUCTION = "3A-KNĐ";

    private final Scene scene;
    private final FileCase file;

    Filing(Scene scene, FileCase file) {
        this.scene = scene;
        this.file = file;
    }

    void open() {
        LocalDate application = scene.today().minusDays(file.chance().between(3, 8));
        LocalDate cv = application.plusDays(file.chance().between(0, 3));
        if (file.once(Twist.CV_BEFORE_APPLICATION)) {
            scene.desk()
                    .refused(
                            scene.secretary(file.cell()),
                            new OpenAdmissionFile(file.admission(), application, application.minusDays(6)),
                            "membership.application-before-cv");
        }
        scene.desk().accepted(scene.secretary(file.cell()), new OpenAdmissionFile(file.admission(), application, cv));
        file.declaredCv(cv);
        attach(FormCodes.APPLICATION, application);
        if (!file.is(Twist.PAPER_MISSING)) {
            attach(FormCodes.CV, cv);
        }
        scene.desk()
                .accepted(
                        scene.scribe(file.cell(), file.chance()),
                        new RecordEducation(
                                file.admission(),
                                Personal.of(file.person(), file.chance().one(SCHOOLING)),
                                false,
                                Optional.empty()));
        if (file.is(Twist.OVER_SIXTY_WITH_CONSENT)) {
            scene.later(file.chance().between(3, 9), file.chance(), this::consent);
        }
        scene.later(file.chance().between(2, 7), file.chance(), this::sponsors);
    }

    /** Puts a paper into the file, with its scan. */
    void attach(String form, LocalDate date) {
        Stored scan = scene.scans().store(file.person(), form, date);
        scene.desk()
                .accepted(
                        scene.scribe(file.cell(), file.chance()),
                        new AttachDocument(file.admission(), form, date, scan.id(), scan.sha256()));
    }

    private void consent() {
        LocalDate date = scene.today().minusDays(1);
        scene.desk()
                .accepted(
                        scene.offices().secretary(scene.province().id()),
                        new RecordOverAgeConsent(
                                file.admission(),
                                scene.province().id(),
                                scene.numbers().next(scene.province().id(), "CV/TU"),
                                date));
    }

    private void sponsors() {
        Cell cell = file.cell();
        LocalDate today = scene.today();
        Meeting colleagues = Meeting.today(scene, cell, file.chance());
        if (file.once(Twist.SPONSOR_OF_ELEVEN_MONTHS)) {
            scene.desk()
                    .refused(
                            scene.secretary(cell),
                            NameSponsor.member(
                                    file.admission(),
                                    colleagues.another(List.of(file.mentor()), file.chance()),
                                    today.minusMonths(11)),
                            "membership.sponsor-joint-months");
        }
        sponsor(file.mentor());
        attach(FormCodes.INTRODUCTION, today);
        if (file.chance().percent(UNION_PERCENT)) {
            scene.desk()
                    .accepted(
                            scene.secretary(cell),
                            young()
                                    ? union(SponsorKind.YOUTH_UNION_COMMITTEE, "NQ/ĐTN")
                                    : union(SponsorKind.TRADE_UNION_COMMITTEE, "NQ/CĐ"));
            attach(FormCodes.UNION_RESOLUTION, today);
        } else {
            sponsor(colleagues.another(List.of(file.mentor()), file.chance()));
            attach(SECOND_INTRODUCTION, today);
        }
        if (file.once(Twist.WITHDRAWN)) {
            scene.later(file.chance().between(5, 30), file.chance(), this::withdraw);
            return;
        }
        scene.later(file.chance().between(1, 5), file.chance(), new Checking(scene, file)::request);
    }

    private boolean young() {
        return !file.identity().birthDate().isBefore(scene.today().minusYears(OLDEST_OF_YOUTH));
    }

    private NameSponsor union(SponsorKind kind, String series) {
        return NameSponsor.committee(
                file.admission(),
                kind,
                scene.numbers().next(file.cell().commune().id(), series));
    }

    private void sponsor(PersonId member) {
        LocalDate since = scene.today().minusMonths(file.chance().between(14, 120));
        scene.desk().accepted(scene.secretary(file.cell()), NameSponsor.member(file.admission(), member, since));
    }

    private void withdraw() {
        ClosingReason reason = file.chance().percent(50) ? ClosingReason.WITHDRAWN : ClosingReason.MOVED_AWAY;
        close(reason);
    }

    /** Ends the file without an admission. */
    void close(ClosingReason reason) {
        scene.desk()
                .accepted(
                        scene.secretary(file.cell()),
                        new CloseAdmission(
                                file.admission(),
                                reason,
                                scene.numbers().next(file.cell().id(), "BC/CB")));
        file.end();
    }
}
