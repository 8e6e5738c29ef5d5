package socai.membership.write.admission.closing;

import java.util.List;
import socai.membership.events.AdmissionClosed;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** The person is free to be nominated again afterwards. */
public final class CloseAdmissionDecider extends AdmissionDecider<CloseAdmission, Decider.NoFacts> {

    public CloseAdmissionDecider() {
        super(CloseAdmission.class, NoFacts.class);
    }

    @Override
    public NoFacts gather(CloseAdmission command, AdmissionFile file, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(AdmissionFile file, CloseAdmission command, NoFacts facts, Circumstances circumstances) {
        if (file.outcome().closing().filter(e -> says(command, e)).isPresent()) {
            return alreadyThere();
        }
        return steps(file, AdmissionStage.openStages())
                .accept(
                        () -> List.of(event(new AdmissionClosed(
                                command.admission(),
                                circumstances.date(),
                                file.person().orElseThrow(),
                                command.closing(),
                                command.documentNumber()))),
                        file.person()
                                .<List<Effect>>map(person -> List.of(new Effect.Release(
                                        AdmissionFile.OPEN_ADMISSION,
                                        person.raw(),
                                        command.admission().raw())))
                                .orElse(List.of()));
    }

    private static boolean says(CloseAdmission command, AdmissionClosed e) {
        return command.closing() == e.closing() && command.documentNumber().equals(e.documentNumber());
    }
}
