package socai.membership.write.admission.sponsor;

import java.util.List;
import socai.membership.events.SponsorNamed;
import socai.membership.events.SponsorReplaced;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.Applicant;
import socai.membership.write.admission.rules.OfApplicant;
import socai.membership.write.admission.sponsor.ReplaceSponsor.Facts;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Before the cell votes a sponsor may be replaced, by one of whom the law asks the same. */
public final class ReplaceSponsorDecider extends AdmissionDecider<ReplaceSponsor, ReplaceSponsor.Facts> {

    public ReplaceSponsorDecider() {
        super(ReplaceSponsor.class, ReplaceSponsor.Facts.class);
    }

    @Override
    public Facts gather(ReplaceSponsor command, AdmissionFile file, Act act, Reader reader) {
        return new Facts(
                Vouching.read(file, command.sponsor(), act.businessDate(), reader),
                Applicant.read(file.person(), reader));
    }

    @Override
    public Decision decide(AdmissionFile file, ReplaceSponsor command, Facts facts, Circumstances circumstances) {
        List<SponsorNamed> named = file.papers().sponsors();
        List<SponsorNamed> others =
                named.stream().filter(sponsor -> !isOld(command, sponsor)).toList();
        if (others.size() == named.size() && others.stream().anyMatch(sponsor -> says(command, sponsor))) {
            return alreadyThere();
        }
        return steps(file, AdmissionStage.APPLICANT)
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new SponsorWasNamed(others.size() < named.size()),
                                new NotYetSponsor(others, command.sponsor()),
                                new OfApplicant(
                                        command.reason().subject(),
                                        file.person().orElseThrow())))
                .statute(() -> command.proposed()
                        .rules(
                                others.stream().map(SponsorNamed::kind).toList(),
                                file.person().orElseThrow(),
                                facts.standing(),
                                facts.applicant(),
                                circumstances))
                .accept(() -> List.of(event(new SponsorReplaced(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        command.oldKind(),
                        command.oldSponsor(),
                        command.kind(),
                        command.sponsor(),
                        command.jointSince(),
                        command.resolutionNumber(),
                        command.reason()))));
    }

    private static boolean isOld(ReplaceSponsor command, SponsorNamed sponsor) {
        return sponsor.kind() == command.oldKind() && sponsor.sponsor().equals(command.oldSponsor());
    }

    private static boolean says(ReplaceSponsor command, SponsorNamed sponsor) {
        return sponsor.kind() == command.kind()
                && sponsor.sponsor().equals(command.sponsor())
                && sponsor.jointSince().equals(command.jointSince())
                && sponsor.resolutionNumber().equals(command.resolutionNumber());
    }
}
