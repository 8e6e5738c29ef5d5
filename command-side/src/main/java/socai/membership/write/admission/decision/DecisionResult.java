package socai.membership.write.admission.decision;

import java.util.List;
import socai.membership.events.AdmissionChoice;
import socai.membership.events.AdmissionDecided;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionRefused;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.CeremonyClock;
import socai.membership.write.deciding.Competence;
import socai.membership.write.voting.Committee;
import socai.organisation.write.Electorate;
import socai.spine.Anchors;
import socai.spine.Policies;
import socai.spine.StreamEvent;

/** What a decision says, and the roll of the body kept as it was for it. */
record DecisionResult(
        AdmissionFile file, DecideAdmission decision, Competence competence, int base, DecisionClock clock) {

    List<StreamEvent> events(Electorate body, Policies policies, Anchors at) {
        AdmissionEvent told = decision.choice() == AdmissionChoice.ADMIT ? decided(policies, at) : refused();
        return List.of(
                new StreamEvent(AdmissionFile.TYPE, decision.admission().raw(), told),
                Committee.fix(
                        body,
                        decision.admission().raw(),
                        decision.organisation(),
                        decision.organ(),
                        decision.decisionDate()));
    }

    private AdmissionDecided decided(Policies policies, Anchors at) {
        return new AdmissionDecided(
                decision.admission(),
                file.person().orElseThrow(),
                file.cell().orElseThrow(),
                decision.organisation(),
                decision.organ(),
                decision.decisionNumber(),
                decision.decisionDate(),
                decision.present(),
                decision.ayes(),
                decision.noes(),
                decision.others(),
                base,
                competence.body().needed(base),
                clock.deadline(),
                clock.late(),
                clock.days().version(),
                competence.bodies().citation().printed().shown(),
                CeremonyClock.startedBy(
                        CeremonyClock.ISSUE,
                        decision.decisionDate(),
                        policies,
                        at.clockStart(decision.decisionDate())));
    }

    private AdmissionRefused refused() {
        return new AdmissionRefused(
                decision.admission(),
                file.person().orElseThrow(),
                file.cell().orElseThrow(),
                decision.organisation(),
                decision.organ(),
                decision.decisionNumber(),
                decision.decisionDate(),
                decision.present(),
                decision.ayes(),
                decision.noes(),
                decision.others(),
                base,
                competence.body().needed(base),
                clock.deadline(),
                clock.late(),
                clock.days().version(),
                competence.bodies().citation().printed().shown(),
                decision.reason().orElseThrow());
    }
}
