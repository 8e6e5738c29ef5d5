package socai.demo.life;

import java.time.LocalDate;
import java.util.List;
import socai.demo.town.Cell;
import socai.membership.events.AdmissionClock;
import socai.membership.events.MembershipId;
import socai.membership.write.admission.CeremonyClock;
import socai.membership.write.admission.ceremony.HoldAdmissionCeremony;
import socai.membership.write.admission.lateconsent.ConsentToLateCeremony;
import socai.membership.write.admission.lateness.ReportLateness;
import socai.membership.write.admission.receipt.RecordDecisionReceipt;
import socai.spine.Anchors;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;

/** The decision reaches the cell, and the ceremony is held. */
final class Welcoming {

    private static final String LIMIT = "ceremony-deadline";

    private final Scene scene;
    private final FileCase file;

    Welcoming(Scene scene, FileCase file) {
        this.scene = scene;
        this.file = file;
    }

    /** Notes what follows today's decision. */
    void plan() {
        if (file.is(Twist.CEREMONY_BEFORE_RECEIPT) && startsWithReceipt()) {
            scene.later(1, file.chance(), this::tooEager);
        }
        scene.later(file.chance().between(3, 8), file.chance(), this::receive);
    }

    private boolean startsWithReceipt() {
        Anchors at = Anchors.act(scene.today()).clockStart(file.decidedOn());
        return scene.policies().parameter("ceremony-clock-event", at).value().equals(CeremonyClock.RECEIPT);
    }

    private void tooEager() {
        scene.desk()
                .refused(scene.secretary(file.cell()), ceremony(file.mentor()), "membership.ceremony-clock-started");
    }

    private void receive() {
        LocalDate today = scene.today();
        scene.desk()
                .accepted(scene.scribe(file.cell(), file.chance()), new RecordDecisionReceipt(file.admission(), today));
        if (file.over()) {
            return;
        }
        LocalDate lastDay = scene.lastDay(LIMIT, startsWithReceipt() ? today : file.decidedOn());
        switch (file.twist()) {
            case CEREMONY_LATE_WITHOUT_CONSENT -> scene.on(lastDay.plusDays(2), file.chance(), this::tellLateness);
            case CEREMONY_LATE_WITH_CONSENT -> {
                int late = file.chance().between(3, 20);
                scene.on(lastDay.minusDays(2), file.chance(), () -> consentToHold(lastDay.plusDays(late)));
            }
            default -> scene.later(file.chance().between(5, 22), file.chance(), this::hold);
        }
    }

    private void tellLateness() {
        scene.desk().accepted(scene.board(file.cell()), new ReportLateness(file.admission(), AdmissionClock.CEREMONY));
        scene.later(file.chance().between(2, 7), file.chance(), this::tooLate);
    }

    private void tooLate() {
        scene.desk().refused(scene.secretary(file.cell()), ceremony(file.mentor()), "membership.ceremony-in-time");
        int days = file.chance().between(8, 18);
        scene.later(
                file.chance().between(2, 6),
                file.chance(),
                () -> consentToHold(scene.today().plusDays(days)));
    }

    /** The commune agrees that the ceremony be held on that day, after its limit. */
    private void consentToHold(LocalDate day) {
        OrganisationId commune = file.cell().commune().id();
        scene.desk()
                .accepted(
                        scene.offices().secretary(commune),
                        new ConsentToLateCeremony(
                                file.admission(),
                                commune,
                                scene.numbers().next(commune, "CV/ĐU"),
                                Personal.of(file.person(), "Người được kết nạp đi công tác xa theo điều động.")));
        scene.on(day, file.chance(), this::hold);
    }

    private void hold() {
        Cell cell = file.cell();
        PersonId mentor = cell.roll().votes(file.mentor(), scene.today())
                ? file.mentor()
                : Meeting.today(scene, cell, file.chance()).another(List.of(), file.chance());
        scene.desk().accepted(scene.secretary(cell), ceremony(mentor));
        file.end();
        Newcomer newcomer = new Newcomer(
                cell, file.person(), MembershipId.first(file.person()), scene.today(), file.twist(), file.chance());
        new Declaring(scene, newcomer).plan();
        new Recognising(scene, newcomer).plan();
    }

    private HoldAdmissionCeremony ceremony(PersonId mentor) {
        return new HoldAdmissionCeremony(file.admission(), scene.today(), mentor);
    }
}
