package socai.membership.write.admission.decision;

import static socai.membership.events.AdmissionExample.ABOVE;
import static socai.membership.events.AdmissionExample.ADMISSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionChoice;
import socai.membership.events.AdmissionEvent;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionWorld;
import socai.policy.events.DecidingOrgan;
import socai.policy.write.TestPolicies;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Acts;
import socai.spine.write.DeciderFixture;
import socai.spine.write.Outcome;

/** A file that the cell has proposed and the bodies that may decide on it. */
abstract class DecideAdmissionSpec {

    static final WorkingCalendar CALENDAR = TestPolicies.book().calendar();

    static final LocalDate ON = LocalDate.of(2025, 12, 10);

    static final LocalDate ON_208 = LocalDate.of(2026, 10, 12);

    AdmissionWorld world = AdmissionWorld.standard();

    static DecideAdmission decide(
            OrganisationId organisation, DecidingOrgan organ, LocalDate on, int present, int ayes) {
        return new DecideAdmission(
                ADMISSION,
                AdmissionChoice.ADMIT,
                organisation,
                organ,
                present,
                ayes,
                present - ayes,
                0,
                "88-QĐ/ĐU",
                on,
                Optional.empty());
    }

    static DecideAdmission refuse(LocalDate on, int ayes, Personal<String> reason) {
        return new DecideAdmission(
                ADMISSION,
                AdmissionChoice.REFUSE,
                ABOVE,
                DecidingOrgan.STANDING_COMMITTEE,
                5,
                ayes,
                5 - ayes,
                0,
                "89-QĐ/ĐU",
                on,
                Optional.of(reason));
    }

    static DecideAdmission above(LocalDate on, int ayes) {
        return decide(ABOVE, DecidingOrgan.STANDING_COMMITTEE, on, 5, ayes);
    }

    DeciderFixture<DecideAdmission, AdmissionFile, DecideAdmission.Facts> given(List<AdmissionEvent> history) {
        return world.fixture(new DecideAdmissionDecider(), history);
    }

    Outcome when(List<AdmissionEvent> history, DecideAdmission command) {
        return given(history).when(command, Acts.on(command.decisionDate(), command.organisation()));
    }
}
