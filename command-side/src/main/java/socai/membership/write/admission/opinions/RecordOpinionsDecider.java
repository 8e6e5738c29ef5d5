package socai.membership.write.admission.opinions;

import java.util.List;
import socai.membership.events.OpinionsCollected;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Opinions may be heard again; the latest ones count. */
public final class RecordOpinionsDecider extends AdmissionDecider<RecordOpinions, Decider.NoFacts> {

    public RecordOpinionsDecider() {
        super(RecordOpinions.class, NoFacts.class);
    }

    @Override
    public NoFacts gather(RecordOpinions command, AdmissionFile file, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(AdmissionFile file, RecordOpinions command, NoFacts facts, Circumstances circumstances) {
        if (file.papers().opinions().filter(e -> says(command, e)).isPresent()) {
            return alreadyThere();
        }
        return steps(file, AdmissionStage.APPLICANT)
                .accept(() -> List.of(event(new OpinionsCollected(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        command.massOrganisation(),
                        command.residentialCell(),
                        command.documentNumber()))));
    }

    private static boolean says(RecordOpinions command, OpinionsCollected e) {
        return command.massOrganisation() == e.massOrganisation()
                && command.residentialCell() == e.residentialCell()
                && command.documentNumber().equals(e.documentNumber());
    }
}
