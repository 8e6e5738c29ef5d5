package socai.membership.write.admission.opening;

import java.util.List;
import socai.membership.events.AdmissionFileOpened;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.rules.NotInTheFuture;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.Parameter;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** The day of this act is the one at which rules on the file's papers are read from then on. */
public final class OpenAdmissionFileDecider extends AdmissionDecider<OpenAdmissionFile, Decider.NoFacts> {

    private static final Text CV = new Text("lý lịch", "the CV");

    public OpenAdmissionFileDecider() {
        super(OpenAdmissionFile.class, NoFacts.class);
    }

    @Override
    public NoFacts gather(OpenAdmissionFile command, AdmissionFile file, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(AdmissionFile file, OpenAdmissionFile command, NoFacts facts, Circumstances circumstances) {
        if (file.papers().opening().filter(e -> says(command, e)).isPresent()) {
            return alreadyThere();
        }
        Parameter precedence = circumstances.parameter("admission-document-precedence");
        return steps(file, AdmissionStage.TRAINED)
                .layer(Layer.STEP, () -> List.of(new NotInTheFuture(CV, command.cvDate(), circumstances.date())))
                .statute(
                        () -> List.of(new ApplicationBeforeCv(command.applicationDate(), command.cvDate(), precedence)))
                .accept(() -> List.of(event(new AdmissionFileOpened(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        file.cell().orElseThrow(),
                        command.applicationDate(),
                        command.cvDate(),
                        precedence.ref().code()))));
    }

    private static boolean says(OpenAdmissionFile command, AdmissionFileOpened e) {
        return command.applicationDate().equals(e.applicationDate())
                && command.cvDate().equals(e.cvDate());
    }
}
