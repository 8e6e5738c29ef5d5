package socai.membership.write.admission.background;

import java.util.List;
import socai.membership.events.BackgroundCheckRequested;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** A later request starts the check anew; while answers are awaited there is no second one. */
public final class RequestBackgroundCheckDecider extends AdmissionDecider<RequestBackgroundCheck, Decider.NoFacts> {

    public RequestBackgroundCheckDecider() {
        super(RequestBackgroundCheck.class, NoFacts.class);
    }

    @Override
    public NoFacts gather(RequestBackgroundCheck command, AdmissionFile file, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(
            AdmissionFile file, RequestBackgroundCheck command, NoFacts facts, Circumstances circumstances) {
        if (file.papers().request().filter(e -> says(command, e)).isPresent()) {
            return alreadyThere();
        }
        return steps(file, AdmissionStage.APPLICANT)
                .layer(
                        Layer.STEP,
                        () -> List.of(new NoCheckPending(
                                file.papers().request(), file.papers().checkPending())))
                .statute(() -> List.of(
                        new SubjectsAllowed(command.subjects(), circumstances.parameter("background-check-subjects"))))
                .accept(() -> List.of(event(new BackgroundCheckRequested(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        command.subjects(),
                        command.letterNumber()))));
    }

    private static boolean says(RequestBackgroundCheck command, BackgroundCheckRequested e) {
        return command.subjects().equals(e.subjects()) && command.letterNumber().equals(e.letterNumber());
    }
}
