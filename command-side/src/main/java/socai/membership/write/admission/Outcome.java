package socai.membership.write.admission;

import java.util.Optional;
import socai.membership.events.AdmissionCeremonyHeld;
import socai.membership.events.AdmissionClosed;
import socai.membership.events.AdmissionDecided;
import socai.membership.events.AdmissionRefused;
import socai.membership.events.DecisionReceived;
import socai.membership.events.LateCeremonyConsented;

/** The decision and what followed it. */
public record Outcome(
        Optional<AdmissionDecided> decided,
        Optional<AdmissionRefused> refused,
        Optional<DecisionReceived> receipt,
        Optional<LateCeremonyConsented> lateConsent,
        Optional<AdmissionCeremonyHeld> ceremony,
        Optional<AdmissionClosed> closing) {

    static final Outcome NONE = new Outcome(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Outcome with(AdmissionDecided event) {
        return new Outcome(Optional.of(event), refused, receipt, lateConsent, ceremony, closing);
    }

    Outcome with(AdmissionRefused event) {
        return new Outcome(decided, Optional.of(event), receipt, lateConsent, ceremony, closing);
    }

    Outcome with(DecisionReceived event) {
        return new Outcome(decided, refused, Optional.of(event), lateConsent, ceremony, closing);
    }

    Outcome with(LateCeremonyConsented event) {
        return new Outcome(decided, refused, receipt, Optional.of(event), ceremony, closing);
    }

    Outcome with(AdmissionCeremonyHeld event) {
        return new Outcome(decided, refused, receipt, lateConsent, Optional.of(event), closing);
    }

    Outcome with(AdmissionClosed event) {
        return new Outcome(decided, refused, receipt, lateConsent, ceremony, Optional.of(event));
    }
}
