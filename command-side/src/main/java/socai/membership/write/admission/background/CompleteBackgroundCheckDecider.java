package socai.membership.write.admission.background;

import java.util.ArrayList;
import java.util.List;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.rules.OfApplicant;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.Rule;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** The result and the remark come together, so that no remark can stand before the answers. */
public final class CompleteBackgroundCheckDecider extends AdmissionDecider<CompleteBackgroundCheck, Decider.NoFacts> {

    public CompleteBackgroundCheckDecider() {
        super(CompleteBackgroundCheck.class, NoFacts.class);
    }

    @Override
    public NoFacts gather(CompleteBackgroundCheck command, AdmissionFile file, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(
            AdmissionFile file, CompleteBackgroundCheck command, NoFacts facts, Circumstances circumstances) {
        if (file.papers().check().filter(e -> says(command, e)).isPresent()) {
            return alreadyThere();
        }
        return steps(file, AdmissionStage.APPLICANT)
                .layer(Layer.STEP, () -> rules(file, command))
                .accept(() -> List.of(event(new BackgroundCheckCompleted(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        command.result(),
                        command.letterNumber(),
                        command.remark()))));
    }

    private static List<Rule> rules(AdmissionFile file, CompleteBackgroundCheck command) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new CheckWasRequested(file.papers().checkPending()));
        command.remark()
                .ifPresent(remark -> rules.add(
                        new OfApplicant(remark.subject(), file.person().orElseThrow())));
        return rules;
    }

    private static boolean says(CompleteBackgroundCheck command, BackgroundCheckCompleted e) {
        return command.result() == e.result()
                && command.letterNumber().equals(e.letterNumber())
                && command.remark().equals(e.remark());
    }
}
