package socai.membership.write.admission.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionRecordCorrected;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.rules.FileExists;
import socai.membership.write.admission.rules.OfApplicant;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.OwnNumberGiven;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Nothing is rewritten: later rules read the corrected value, what was decided stays decided. */
public final class CorrectAdmissionRecordDecider extends AdmissionDecider<CorrectAdmissionRecord, Decider.NoFacts> {

    private static final Text VALUE = new Text("được đính chính", "the corrected value");
    private static final Text NUMBER = new Text("số đính chính", "corrected number");
    private static final Text EFFECTIVE = new Text("có hiệu lực của đính chính", "the effect");

    public CorrectAdmissionRecordDecider() {
        super(CorrectAdmissionRecord.class, NoFacts.class);
    }

    @Override
    public NoFacts gather(CorrectAdmissionRecord command, AdmissionFile file, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(
            AdmissionFile file, CorrectAdmissionRecord command, NoFacts facts, Circumstances circumstances) {
        Optional<LocalDate> oldDate = file.date(command.field());
        Optional<Personal<String>> oldNumber = file.number(command.field());
        boolean recorded = oldDate.isPresent() || oldNumber.isPresent();
        if (recorded && oldDate.equals(command.date()) && oldNumber.equals(command.number())) {
            return alreadyThere();
        }
        return Judgement.begin()
                .step(new FileExists(file.exists()))
                .layer(Layer.STEP, () -> rules(file, command, recorded, circumstances.date()))
                .accept(() -> List.of(event(new AdmissionRecordCorrected(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        command.field(),
                        oldDate,
                        command.date(),
                        oldNumber,
                        command.number(),
                        command.effective(),
                        command.reason(),
                        command.evidence()))));
    }

    private static List<Rule> rules(
            AdmissionFile file, CorrectAdmissionRecord command, boolean recorded, LocalDate on) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new FieldRecorded(command.field(), recorded));
        rules.add(new NotInTheFuture(EFFECTIVE, command.effective(), on));
        command.date().ifPresent(date -> rules.add(new NotInTheFuture(VALUE, date, on)));
        rules.add(new OfApplicant(command.reason().subject(), file.person().orElseThrow()));
        command.number().ifPresent(number -> {
            rules.add(new OfApplicant(number.subject(), file.person().orElseThrow()));
            rules.add(new OwnNumberGiven(NUMBER, number));
        });
        return rules;
    }
}
