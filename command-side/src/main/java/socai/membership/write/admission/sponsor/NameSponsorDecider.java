package socai.membership.write.admission.sponsor;

import java.util.List;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.SponsorNamed;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.Applicant;
import socai.membership.write.admission.sponsor.NameSponsor.Facts;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Sponsors are named one by one, as long as they can still make a set that the regulation knows. */
public final class NameSponsorDecider extends AdmissionDecider<NameSponsor, NameSponsor.Facts> {

    public NameSponsorDecider() {
        super(NameSponsor.class, NameSponsor.Facts.class);
    }

    @Override
    public Facts gather(NameSponsor command, AdmissionFile file, Act act, Reader reader) {
        return new Facts(
                Vouching.read(file, command.sponsor(), act.businessDate(), reader),
                Applicant.read(file.person(), reader));
    }

    @Override
    public Decision decide(AdmissionFile file, NameSponsor command, Facts facts, Circumstances circumstances) {
        if (file.papers().sponsors().stream().anyMatch(e -> says(command, e))) {
            return alreadyThere();
        }
        return steps(file, AdmissionStage.APPLICANT)
                .layer(Layer.STEP, () -> List.of(new NotYetSponsor(file.papers().sponsors(), command.sponsor())))
                .statute(() -> command.proposed()
                        .rules(
                                file.papers().sponsors().stream()
                                        .map(SponsorNamed::kind)
                                        .toList(),
                                file.person().orElseThrow(),
                                facts.standing(),
                                facts.applicant(),
                                circumstances))
                .accept(() -> List.of(event(named(file, command, circumstances))));
    }

    private static AdmissionEvent named(AdmissionFile file, NameSponsor command, Circumstances circumstances) {
        return new SponsorNamed(
                command.admission(),
                circumstances.date(),
                file.person().orElseThrow(),
                command.kind(),
                command.sponsor(),
                command.jointSince(),
                command.resolutionNumber());
    }

    private static boolean says(NameSponsor command, SponsorNamed e) {
        return command.kind() == e.kind()
                && command.sponsor().equals(e.sponsor())
                && command.jointSince().equals(e.jointSince())
                && command.resolutionNumber().equals(e.resolutionNumber());
    }
}
