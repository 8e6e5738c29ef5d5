package socai.membership.write.voteonrecognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import socai.membership.write.ClockParameter;
import socai.membership.write.Membership;
import socai.membership.write.admission.vote.FormAllowed;
import socai.membership.write.admission.vote.TellersSigned;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.recognition.CellVote;
import socai.membership.write.recognition.FileAt;
import socai.membership.write.recognition.ProbationaryMember;
import socai.membership.write.recognition.RecognitionDecider;
import socai.membership.write.recognition.RecognitionFile;
import socai.membership.write.recognition.SitsInThisCell;
import socai.membership.write.recognition.Stage;
import socai.membership.write.recognition.StillOnProbation;
import socai.membership.write.rules.NumberGiven;
import socai.membership.write.voting.CellCanDecide;
import socai.membership.write.voting.CellVoters;
import socai.membership.write.voting.ExemptOnTheRoll;
import socai.membership.write.voting.QuorumPresent;
import socai.membership.write.voting.VoteCounted;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/**
 * Judges the cell's vote on the base of its own roll. A vote that falls short is recorded; the one that is one too many
 * is escalated in the same decision. A late vote is accepted and marked.
 */
public final class VoteOnRecognitionDecider implements RecognitionDecider<VoteOnRecognition, VoteOnRecognition.Facts> {

    private static final Text RESOLUTION = new Text("nghị quyết chi bộ", "resolution of the cell");

    @Override
    public Class<VoteOnRecognition> command() {
        return VoteOnRecognition.class;
    }

    @Override
    public Class<VoteOnRecognition.Facts> factsType() {
        return VoteOnRecognition.Facts.class;
    }

    @Override
    public VoteOnRecognition.Facts gather(VoteOnRecognition command, RecognitionFile state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        return new VoteOnRecognition.Facts(
                reader.read(Membership.TYPE, command.recognition().membership().raw())
                        .map(ProbationaryMember::of),
                CellVoters.read(state.cell(), day, command.exemptPresent(), reader),
                Superiors.above(state.cell(), day, reader));
    }

    @Override
    public Decision decide(
            RecognitionFile state,
            VoteOnRecognition command,
            VoteOnRecognition.Facts facts,
            Circumstances circumstances) {
        LocalDate day = circumstances.date();
        CellVote vote = new CellVote(
                day,
                command.resolutionNumber(),
                command.form(),
                command.present(),
                command.ayes(),
                command.noes(),
                command.others(),
                command.tellers());
        if (state.votes().contains(vote)) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new FileAt(state.stage(), Set.of(Stage.OPEN)))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new StillOnProbation(facts.member()),
                                new SitsInThisCell(state.cell().orElseThrow(), facts.member()),
                                new ResolutionNew(
                                        command.resolutionNumber(),
                                        state.votes().stream()
                                                .map(CellVote::resolutionNumber)
                                                .toList())))
                .statute(() -> rules(state, command, facts, circumstances))
                .accept(() -> new VoteEvents(state, command, facts, circumstances).events());
    }

    private static List<Rule> rules(
            RecognitionFile state,
            VoteOnRecognition command,
            VoteOnRecognition.Facts facts,
            Circumstances circumstances) {
        LocalDate admission = facts.member().value().admission().orElseThrow();
        Parameter probation = ClockParameter.of(circumstances, "probation-length", admission);
        Parameter ratio = circumstances.parameter("recognition-vote-ratio");
        CellVoters voters = facts.voters().value();
        return List.of(
                new AfterProbation(probation, admission, circumstances.date()),
                new ClassCompleted(facts.member()),
                new FileComplete(
                        circumstances.parameter("recognition-documents"),
                        state.documents().keySet()),
                new CellCanDecide(facts.voters(), circumstances.parameter("cell-min-official-members")),
                QuorumPresent.of(command.present(), voters.base(), circumstances.parameter("quorum-ratio")),
                new ExemptOnTheRoll(facts.voters(), command.exemptPresent(), circumstances.parameter("vote-base-rule")),
                new FormAllowed(command.form(), circumstances.parameter("vote-forms")),
                new TellersSigned(command.tellers(), facts.voters()),
                new VoteCounted(
                        command.tally(),
                        voters.base(),
                        voters.electorate().probationary().size(),
                        ratio.ratio().neededAtLeast(voters.base()),
                        ratio),
                new SuperiorThere(facts.superiors()),
                new NumberGiven(RESOLUTION, command.resolutionNumber()));
    }
}
