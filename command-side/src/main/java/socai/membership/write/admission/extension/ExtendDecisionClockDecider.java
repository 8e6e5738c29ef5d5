package socai.membership.write.admission.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionProposed;
import socai.membership.events.DecisionClockExtended;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.Route;
import socai.membership.write.admission.extension.ExtendDecisionClock.Facts;
import socai.membership.write.admission.rules.OfApplicant;
import socai.membership.write.deciding.Competence;
import socai.membership.write.deciding.CompetentBodyDecides;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Once, and by no more than the regulation allows. */
public final class ExtendDecisionClockDecider extends AdmissionDecider<ExtendDecisionClock, ExtendDecisionClock.Facts> {

    public ExtendDecisionClockDecider() {
        super(ExtendDecisionClock.class, ExtendDecisionClock.Facts.class);
    }

    @Override
    public Optional<OrganisationId> matter(ExtendDecisionClock command, AdmissionFile file, Act act) {
        return file.cell().map(cell -> command.organisation());
    }

    @Override
    public Facts gather(ExtendDecisionClock command, AdmissionFile file, Act act, Reader reader) {
        return new Facts(Route.read(file, act.businessDate(), reader));
    }

    @Override
    public Decision decide(AdmissionFile file, ExtendDecisionClock command, Facts facts, Circumstances circumstances) {
        Optional<DecisionClockExtended> held = file.proposal().extension();
        if (held.filter(e -> says(command, e)).isPresent()) {
            return alreadyThere();
        }
        return steps(file, AdmissionStage.PROPOSED, AdmissionStage.FORWARDED)
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new ExtendedOnce(held),
                                new OfApplicant(
                                        command.reason().subject(),
                                        file.person().orElseThrow())))
                .statute(() -> {
                    Anchors at = anchors(file, circumstances.date()).clockStart(voted(file));
                    Competence competence = facts.route().competence(file, circumstances.policies(), at);
                    return List.of(
                            new CompetentBodyDecides(
                                    competence,
                                    command.organisation(),
                                    competence.body().organ()),
                            new ExtensionShortEnough(
                                    command.more(),
                                    circumstances.policies().parameter("admission-decision-extension", at)));
                })
                .accept(() -> List.of(event(new DecisionClockExtended(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        command.organisation(),
                        command.more(),
                        file.proposal().deadline().orElseThrow().unit(),
                        command.documentNumber(),
                        command.reason()))));
    }

    private static LocalDate voted(AdmissionFile file) {
        return file.proposal().vote().map(AdmissionProposed::on).orElseThrow();
    }

    private static boolean says(ExtendDecisionClock command, DecisionClockExtended e) {
        return command.organisation().equals(e.extendedBy())
                && command.more() == e.more()
                && command.documentNumber().equals(e.documentNumber());
    }
}
