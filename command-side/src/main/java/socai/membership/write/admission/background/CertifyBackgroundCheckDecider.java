package socai.membership.write.admission.background;

import java.util.List;
import java.util.Optional;
import socai.membership.events.BackgroundCheckCertified;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.background.CertifyBackgroundCheck.Facts;
import socai.membership.write.deciding.Superiors;
import socai.policy.events.DecidingLevel;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Decision;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** A certification stands for one check: a later request takes it away together with the answers. */
public final class CertifyBackgroundCheckDecider
        extends AdmissionDecider<CertifyBackgroundCheck, CertifyBackgroundCheck.Facts> {

    /** Who certifies, and when. */
    private static final String CERTIFIED = "background-check-certified";

    public CertifyBackgroundCheckDecider() {
        super(CertifyBackgroundCheck.class, CertifyBackgroundCheck.Facts.class);
    }

    @Override
    public Optional<OrganisationId> matter(CertifyBackgroundCheck command, AdmissionFile file, Act act) {
        return file.cell().map(cell -> command.organisation());
    }

    @Override
    public Facts gather(CertifyBackgroundCheck command, AdmissionFile file, Act act, Reader reader) {
        return new Facts(Superiors.above(file.cell(), act.businessDate(), reader));
    }

    @Override
    public Decision decide(
            AdmissionFile file, CertifyBackgroundCheck command, Facts facts, Circumstances circumstances) {
        if (file.papers().checking().certified().filter(e -> says(command, e)).isPresent()) {
            return alreadyThere();
        }
        // Before the day of the regulation it is recorded as well, and nothing is cited that did not hold.
        List<Parameter> basis = circumstances.policies().has(CERTIFIED, Anchors.act(circumstances.date()))
                ? List.of(circumstances.parameter(CERTIFIED))
                : List.of();
        return steps(file, AdmissionStage.APPLICANT)
                .statute(() -> List.of(
                        new CheckAnswered(file.papers().check(), basis),
                        new NotYetCertified(file.papers().checking().certified(), basis),
                        new GrassrootsCertifies(
                                facts.superiors().at(DecidingLevel.GRASSROOTS),
                                file.cell(),
                                command.organisation(),
                                basis)))
                .accept(() -> List.of(event(new BackgroundCheckCertified(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        command.organisation(),
                        command.documentNumber()))));
    }

    private static boolean says(CertifyBackgroundCheck command, BackgroundCheckCertified e) {
        return command.organisation().equals(e.certifiedBy())
                && command.documentNumber().equals(e.documentNumber());
    }
}
