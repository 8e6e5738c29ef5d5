package socai.membership.write.admission.review;

import java.util.List;
import socai.membership.events.SympathiserReviewed;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.Reviewing;
import socai.membership.write.admission.rules.OfApplicant;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.Rule;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Whoever stands on the list and has no file yet is reviewed; each review asks for the next one. */
public final class ReviewSympathiserDecider extends AdmissionDecider<ReviewSympathiser, Decider.NoFacts> {

    public ReviewSympathiserDecider() {
        super(ReviewSympathiser.class, NoFacts.class);
    }

    @Override
    public NoFacts gather(ReviewSympathiser command, AdmissionFile file, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(AdmissionFile file, ReviewSympathiser command, NoFacts facts, Circumstances circumstances) {
        Reviewing reviewing = file.preparation().reviewing();
        if (reviewing.latest().filter(e -> says(command, e)).isPresent()) {
            return alreadyThere();
        }
        return steps(file, AdmissionStage.SYMPATHISER, AdmissionStage.TRAINED)
                .layer(Layer.STEP, () -> ofTheText(file, command))
                .statute(() -> ReviewInterval.clock(reviewing.limit(), circumstances)
                        .<Rule>map(clock -> clock)
                        .map(List::of)
                        .orElse(List.of()))
                .accept(() -> List.of(event(new SympathiserReviewed(
                        command.admission(),
                        circumstances.date(),
                        file.person().orElseThrow(),
                        file.cell().orElseThrow(),
                        command.finding(),
                        command.documentNumber(),
                        command.remark(),
                        ReviewInterval.from(circumstances.date(), circumstances.policies())))));
    }

    private static List<Rule> ofTheText(AdmissionFile file, ReviewSympathiser command) {
        return command.remark()
                .<Rule>map(remark ->
                        new OfApplicant(remark.subject(), file.person().orElseThrow()))
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean says(ReviewSympathiser command, SympathiserReviewed e) {
        return command.finding() == e.finding()
                && command.documentNumber().equals(e.documentNumber())
                && command.remark().equals(e.remark());
    }
}
