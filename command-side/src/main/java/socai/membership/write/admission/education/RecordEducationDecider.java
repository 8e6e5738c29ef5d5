package socai.membership.write.admission.education;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.EducationRecorded;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.rules.OfApplicant;
import socai.membership.write.rules.NumberGiven;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Whether the schooling suffices is judged at the vote, by the regulation of that day. */
public final class RecordEducationDecider extends AdmissionDecider<RecordEducation, Decider.NoFacts> {

    private static final Text CONSENT = new Text("văn bản đồng ý", "consent");

    public RecordEducationDecider() {
        super(RecordEducation.class, NoFacts.class);
    }

    @Override
    public NoFacts gather(RecordEducation command, AdmissionFile file, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(AdmissionFile file, RecordEducation command, NoFacts facts, Circumstances circumstances) {
        Optional<EducationRecorded> held = file.papers().education();
        if (held.filter(e -> says(command, e)).isPresent()) {
            return alreadyThere();
        }
        return steps(file, AdmissionStage.TRAINED, AdmissionStage.APPLICANT)
                .layer(Layer.STEP, () -> rules(file, command))
                .accept(() -> List.of(event(new EducationRecorded(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        command.level(),
                        command.hardArea(),
                        command.consentNumber()))));
    }

    private static List<Rule> rules(AdmissionFile file, RecordEducation command) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new OfApplicant(command.level().subject(), file.person().orElseThrow()));
        command.consentNumber().ifPresent(number -> rules.add(new NumberGiven(CONSENT, number)));
        return rules;
    }

    private static boolean says(RecordEducation command, EducationRecorded e) {
        return command.level().equals(e.level())
                && command.hardArea() == e.hardArea()
                && command.consentNumber().equals(e.consentNumber());
    }
}
