package socai.membership.write.admission.background;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import socai.membership.events.BackgroundCheckCompleted;
import socai.membership.events.BackgroundCheckCovered;
import socai.membership.write.admission.AdmissionDecider;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.admission.rules.OfApplicant;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.PersonId;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** The result and the remark come together, so that no remark can stand before the answers. */
public final class CompleteBackgroundCheckDecider extends AdmissionDecider<CompleteBackgroundCheck, Decider.NoFacts> {

    /** The kinds of people whom a check must cover or leave out for a reason. */
    private static final String REQUIRED = "background-check-required";

    /** The reasons. */
    private static final String LEFT_OUT = "background-check-left-out";

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
        if (file.papers().check().filter(e -> says(file, command, e)).isPresent()) {
            return alreadyThere();
        }
        return steps(file, AdmissionStage.APPLICANT)
                .layer(Layer.STEP, () -> rules(file, command))
                .statute(() -> covering(command, circumstances))
                .accept(() -> events(file, command, circumstances.date()));
    }

    /** Whom a check must cover was not published when the first ones were completed; those come out as they did. */
    private static List<Rule> covering(CompleteBackgroundCheck command, Circumstances circumstances) {
        return circumstances.policies().has(REQUIRED, Anchors.act(circumstances.date()))
                ? List.of(
                        new CheckCoversAll(command.said(), circumstances.parameter(REQUIRED)),
                        new LeftOutForReason(command.said(), circumstances.parameter(LEFT_OUT)))
                : List.of();
    }

    private static List<StreamEvent> events(AdmissionFile file, CompleteBackgroundCheck command, LocalDate on) {
        List<StreamEvent> events = new ArrayList<>();
        PersonId person = file.person().orElseThrow();
        events.add(event(new BackgroundCheckCompleted(
                command.admission(), on, person, command.result(), command.letterNumber(), command.remark())));
        if (command.said().size() > 1) {
            events.add(event(covered(command, on, person)));
        }
        return events;
    }

    private static BackgroundCheckCovered covered(CompleteBackgroundCheck command, LocalDate on, PersonId person) {
        return new BackgroundCheckCovered(
                command.admission(),
                on,
                person,
                command.parents(),
                command.parentsInLawOrCarer(),
                command.spouse(),
                command.childrenOfFullCapacity());
    }

    private static List<Rule> rules(AdmissionFile file, CompleteBackgroundCheck command) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new CheckWasRequested(file.papers().checkPending()));
        command.remark()
                .ifPresent(remark -> rules.add(
                        new OfApplicant(remark.subject(), file.person().orElseThrow())));
        return rules;
    }

    private static boolean says(AdmissionFile file, CompleteBackgroundCheck command, BackgroundCheckCompleted e) {
        return command.result() == e.result()
                && command.letterNumber().equals(e.letterNumber())
                && command.remark().equals(e.remark())
                && file.papers()
                        .checking()
                        .covered()
                        .map(there -> there.equals(covered(command, there.on(), there.person())))
                        .orElse(command.said().size() == 1);
    }
}
