package socai.membership.write.admission.decision;

import socai.membership.events.AdmissionChoice;
import socai.membership.events.AdmissionDecided;
import socai.membership.events.AdmissionRefused;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.voting.Tally;

/** Whether exactly this decision is in the file already. */
final class HeldDecision {

    private HeldDecision() {}

    static boolean is(AdmissionFile file, DecideAdmission command) {
        return command.choice() == AdmissionChoice.ADMIT
                ? file.outcome().decided().filter(e -> says(command, e)).isPresent()
                : file.outcome().refused().filter(e -> says(command, e)).isPresent();
    }

    private static boolean says(DecideAdmission command, AdmissionDecided e) {
        return command.organisation().equals(e.decidedBy())
                && command.organ() == e.organ()
                && command.decisionNumber().equals(e.decisionNumber())
                && command.decisionDate().equals(e.decisionDate())
                && command.tally().equals(new Tally(e.present(), e.ayes(), e.noes(), e.others()));
    }

    private static boolean says(DecideAdmission command, AdmissionRefused e) {
        return command.organisation().equals(e.decidedBy())
                && command.organ() == e.organ()
                && command.decisionNumber().equals(e.decisionNumber())
                && command.decisionDate().equals(e.decisionDate())
                && command.tally().equals(new Tally(e.present(), e.ayes(), e.noes(), e.others()));
    }
}
