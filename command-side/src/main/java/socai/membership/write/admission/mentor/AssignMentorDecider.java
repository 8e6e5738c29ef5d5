package socai.membership.write.admission.mentor;

import java.util.List;
import java.util.Optional;
import socai.membership.events.MentorAssigned;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.mentor.AssignMentor.Facts;
import socai.membership.write.admission.mentor.AssignMentor.Helper;
import socai.membership.write.admission.rules.MentorIsOfficial;
import socai.organisation.events.RollKind;
import socai.organisation.write.Roll;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Seen;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Another helper may be charged at any time before the ceremony. */
public final class AssignMentorDecider extends AdmissionDecider<AssignMentor, AssignMentor.Facts> {

    public AssignMentorDecider() {
        super(AssignMentor.class, AssignMentor.Facts.class);
    }

    @Override
    public Facts gather(AssignMentor command, AdmissionFile file, Act act, Reader reader) {
        return new Facts(file.cell()
                .map(cell -> reader.read(Roll.TYPE, Roll.stream(cell, RollKind.CELL))
                        .map(roll -> new Helper(roll.isOfficial(command.mentor(), act.businessDate()))))
                .orElseGet(() -> new Seen<>("", -1, new Helper(false))));
    }

    @Override
    public Decision decide(AdmissionFile file, AssignMentor command, Facts facts, Circumstances circumstances) {
        if (file.preparation().mentor().map(MentorAssigned::mentor).equals(Optional.of(command.mentor()))) {
            return alreadyThere();
        }
        return steps(
                        file,
                        AdmissionStage.SYMPATHISER,
                        AdmissionStage.TRAINED,
                        AdmissionStage.APPLICANT,
                        AdmissionStage.PROPOSED,
                        AdmissionStage.FORWARDED,
                        AdmissionStage.DECIDED)
                .statute(() -> List.of(new MentorIsOfficial(
                        command.mentor(),
                        file.person().orElseThrow(),
                        facts.helper().value().official(),
                        circumstances.date())))
                .accept(() -> List.of(event(new MentorAssigned(
                        command.admission(), circumstances.date(), file.person().orElseThrow(), command.mentor()))));
    }
}
