package socai.membership.write.admission.lateconsent;

import java.util.List;
import java.util.Optional;
import socai.membership.events.LateCeremonyConsented;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.lateconsent.ConsentToLateCeremony.Facts;
import socai.membership.write.admission.rules.DirectSuperior;
import socai.membership.write.admission.rules.OfApplicant;
import socai.membership.write.deciding.Superiors;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Given before or after the limit has passed; without it a late ceremony is refused. */
public final class ConsentToLateCeremonyDecider
        extends AdmissionDecider<ConsentToLateCeremony, ConsentToLateCeremony.Facts> {

    public ConsentToLateCeremonyDecider() {
        super(ConsentToLateCeremony.class, ConsentToLateCeremony.Facts.class);
    }

    @Override
    public Optional<OrganisationId> matter(ConsentToLateCeremony command, AdmissionFile file, Act act) {
        return file.cell().map(cell -> command.organisation());
    }

    @Override
    public Facts gather(ConsentToLateCeremony command, AdmissionFile file, Act act, Reader reader) {
        return new Facts(Superiors.above(file.cell(), act.businessDate(), reader));
    }

    @Override
    public Decision decide(
            AdmissionFile file, ConsentToLateCeremony command, Facts facts, Circumstances circumstances) {
        if (file.outcome().lateConsent().filter(e -> says(command, e)).isPresent()) {
            return alreadyThere();
        }
        return steps(file, AdmissionStage.DECIDED)
                .layer(
                        Layer.STEP,
                        () -> List.of(new OfApplicant(
                                command.reason().subject(), file.person().orElseThrow())))
                .statute(() -> List.of(new DirectSuperior(
                        facts.superiors().nearest(),
                        command.organisation(),
                        circumstances.parameter("ceremony-late-consent"))))
                .accept(() -> List.of(event(new LateCeremonyConsented(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        command.organisation(),
                        command.documentNumber(),
                        command.reason()))));
    }

    private static boolean says(ConsentToLateCeremony command, LateCeremonyConsented e) {
        return command.organisation().equals(e.consentedBy())
                && command.documentNumber().equals(e.documentNumber());
    }
}
