package socai.membership.write.deciderecognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.membership.events.RecognitionFileOpened;
import socai.membership.write.Membership;
import socai.membership.write.admission.rules.BodyHasRoll;
import socai.membership.write.deciding.Competence;
import socai.membership.write.deciding.CompetentBodyDecides;
import socai.membership.write.deciding.DecisionNumberFree;
import socai.membership.write.deciding.NumberUse;
import socai.membership.write.deciding.Numbering;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.deciding.TermUse;
import socai.membership.write.recognition.BodyVote;
import socai.membership.write.recognition.Competent;
import socai.membership.write.recognition.FileAt;
import socai.membership.write.recognition.ProbationaryMember;
import socai.membership.write.recognition.RecognitionDecider;
import socai.membership.write.recognition.RecognitionFile;
import socai.membership.write.recognition.Stage;
import socai.membership.write.recognition.StillOnProbation;
import socai.membership.write.rules.NumberGiven;
import socai.membership.write.rules.OnePersonsData;
import socai.membership.write.voting.VoteCounted;
import socai.organisation.events.RollKind;
import socai.organisation.write.Electorate;
import socai.organisation.write.Roll;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/**
 * Judges the vote of the competent body on the base of its own roll. A late decision is accepted and marked; the
 * official date stays where probation ended.
 */
public final class DecideRecognitionDecider implements RecognitionDecider<DecideRecognition, DecideRecognition.Facts> {

    private static final Text DECISION = new Text("quyết định", "decision");

    @Override
    public Class<DecideRecognition> command() {
        return DecideRecognition.class;
    }

    /** The body that decides acts for its own organisation; whether it is competent here is judged by rule. */
    @Override
    public Optional<OrganisationId> matter(DecideRecognition command, RecognitionFile state, Act act) {
        return state.cell().map(cell -> command.decidedBy());
    }

    @Override
    public Class<DecideRecognition.Facts> factsType() {
        return DecideRecognition.Facts.class;
    }

    @Override
    public DecideRecognition.Facts gather(DecideRecognition command, RecognitionFile state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        Optional<PersonId> person = state.opened().map(RecognitionFileOpened::person);
        Seen<ProbationaryMember> member = reader.read(
                        Membership.TYPE, command.recognition().membership().raw())
                .map(ProbationaryMember::of);
        OrganisationId seat = member.value().cell().orElse(command.decidedBy());
        Superiors superiors = Superiors.above(state.cell(), day, reader);
        return new DecideRecognition.Facts(
                member,
                superiors,
                reader.read(Roll.TYPE, bodyRoll(command)).map(roll -> roll.electorate(day)),
                reader.read(Roll.TYPE, Roll.stream(seat, RollKind.CELL)).map(roll -> CellSeat.of(roll, person, day)),
                NumberUse.read(command.decidedBy(), command.decisionNumber(), day, reader),
                TermUse.read(
                        NumberUse.CLAIM, command.decidedBy(), command.decisionNumber(), day, superiors.ids(), reader));
    }

    static RollKind kind(DecideRecognition command) {
        return switch (command.organ()) {
            case COMMITTEE -> RollKind.COMMITTEE;
            case STANDING_COMMITTEE -> RollKind.STANDING_COMMITTEE;
        };
    }

    static String bodyRoll(DecideRecognition command) {
        return Roll.stream(command.decidedBy(), kind(command));
    }

    @Override
    public Decision decide(
            RecognitionFile state,
            DecideRecognition command,
            DecideRecognition.Facts facts,
            Circumstances circumstances) {
        BodyVote vote = new BodyVote(
                circumstances.date(),
                command.decidedBy(),
                command.organ(),
                command.decisionNumber(),
                command.present(),
                command.ayes(),
                command.noes(),
                command.others());
        if (state.decided().filter(vote::equals).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new FileAt(state.stage(), Set.of(Stage.PROPOSED, Stage.ESCALATED)))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new StillOnProbation(facts.member()),
                                new SitsOnTheRoll(facts.cell()),
                                new OnePersonsData(
                                        state.opened().orElseThrow().person(),
                                        command.reason().map(Personal::subject).stream()
                                                .toList())))
                .statute(() -> rules(command, facts, circumstances))
                .accept(
                        () -> new DecisionEvents(state, command, facts, circumstances).events(),
                        () -> List.of(numbering(command, facts, circumstances)
                                .taken(command.recognition().raw())));
    }

    private static Numbering numbering(
            DecideRecognition command, DecideRecognition.Facts facts, Circumstances circumstances) {
        return Numbering.of(
                NumberUse.CLAIM,
                command.decidedBy(),
                command.decisionNumber(),
                circumstances.date(),
                facts.termUse(),
                circumstances.policies());
    }

    private static List<Rule> rules(
            DecideRecognition command, DecideRecognition.Facts facts, Circumstances circumstances) {
        Competence competence = Competent.body(facts.superiors(), circumstances);
        Electorate body = facts.body().value();
        return List.of(
                new CompetentBodyDecides(competence, command.decidedBy(), command.organ()),
                new BodyHasRoll(facts.body(), command.decidedBy()),
                new VoteCounted(
                        command.tally(), body.base(), 0, competence.body().needed(body.base()), competence.bodies()),
                new RefusalExplained(
                        competence.body().passes(command.ayes(), body.base()),
                        command.reason().isPresent()),
                new NumberGiven(DECISION, command.decisionNumber()),
                numbering(command, facts, circumstances)
                        .free(() -> new DecisionNumberFree(
                                command.decisionNumber(),
                                circumstances.date().getYear(),
                                facts.numberUses(),
                                circumstances.parameter("decision-number-scope"))));
    }
}
