package socai.membership.write.admission.overage;

import java.util.List;
import java.util.Optional;
import socai.membership.events.OverAgeConsentGiven;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.overage.RecordOverAgeConsent.Facts;
import socai.membership.write.deciding.Competence;
import socai.membership.write.deciding.CompetentBodyDecides;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.rules.NotInTheFuture;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** The consent is given by the organisation that would decide. */
public final class RecordOverAgeConsentDecider
        extends AdmissionDecider<RecordOverAgeConsent, RecordOverAgeConsent.Facts> {

    private static final Text CONSENT = new Text("của văn bản đồng ý", "the consent");

    public RecordOverAgeConsentDecider() {
        super(RecordOverAgeConsent.class, RecordOverAgeConsent.Facts.class);
    }

    @Override
    public Optional<OrganisationId> matter(RecordOverAgeConsent command, AdmissionFile file, Act act) {
        return file.cell().map(cell -> command.organisation());
    }

    @Override
    public Facts gather(RecordOverAgeConsent command, AdmissionFile file, Act act, Reader reader) {
        return new Facts(Superiors.above(file.cell(), act.businessDate(), reader));
    }

    @Override
    public Decision decide(AdmissionFile file, RecordOverAgeConsent command, Facts facts, Circumstances circumstances) {
        if (file.papers().overAgeConsent().filter(e -> says(command, e)).isPresent()) {
            return alreadyThere();
        }
        Parameter bodies = circumstances.parameter("over-age-decider-bodies");
        Competence competence = Competence.of(facts.superiors(), bodies, bodies, true);
        return steps(file, AdmissionStage.TRAINED, AdmissionStage.APPLICANT)
                .layer(
                        Layer.STEP,
                        () -> List.of(new NotInTheFuture(CONSENT, command.documentDate(), circumstances.date())))
                .statute(() -> List.of(new CompetentBodyDecides(
                        competence, command.organisation(), competence.body().organ())))
                .accept(() -> List.of(event(new OverAgeConsentGiven(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        command.organisation(),
                        command.documentNumber(),
                        command.documentDate()))));
    }

    private static boolean says(RecordOverAgeConsent command, OverAgeConsentGiven e) {
        return command.organisation().equals(e.consentedBy())
                && command.documentNumber().equals(e.documentNumber())
                && command.documentDate().equals(e.documentDate());
    }
}
