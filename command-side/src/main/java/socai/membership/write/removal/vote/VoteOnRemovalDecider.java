package socai.membership.write.removal.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import socai.membership.events.RemovalEvent;
import socai.membership.events.RemovalEvent.RemovalBacked;
import socai.membership.events.RemovalEvent.RemovalProposed;
import socai.membership.events.RemovalEvent.RemovalVoteFailed;
import socai.membership.write.Membership;
import socai.membership.write.ending.CellMeeting;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.ending.SeatedMember;
import socai.membership.write.ending.StillInCell;
import socai.membership.write.removal.RemovalDecider;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.RemovalStage;
import socai.membership.write.voting.CellVoters;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Judges the cell's vote on the base of its own roll; a vote that falls short ends the round. */
public final class VoteOnRemovalDecider implements RemovalDecider<VoteOnRemoval, VoteOnRemoval.Facts> {

    @Override
    public Class<VoteOnRemoval> command() {
        return VoteOnRemoval.class;
    }

    @Override
    public Class<VoteOnRemoval.Facts> factsType() {
        return VoteOnRemoval.Facts.class;
    }

    @Override
    public VoteOnRemoval.Facts gather(VoteOnRemoval command, RemovalFile state, Act act, Reader reader) {
        return new VoteOnRemoval.Facts(
                reader.read(Membership.TYPE, command.removal().membership().raw())
                        .map(SeatedMember::of),
                CellVoters.read(state.matter(), act.businessDate(), command.exemptPresent(), reader));
    }

    @Override
    public Decision decide(
            RemovalFile state, VoteOnRemoval command, VoteOnRemoval.Facts facts, Circumstances circumstances) {
        LocalDate day = circumstances.date();
        if (state.stage() != RemovalStage.PROPOSED
                && state.decision().isEmpty()
                && state.lastOn().filter(day::equals).isPresent()
                && state.vote().filter(command::says).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        CellMeeting meeting =
                new CellMeeting(command, facts.voters(), circumstances.parameter("removal-vote-ratio"), false);
        return Judgement.begin()
                .step(new MatterStage(state.stage().label(), state.stage() == RemovalStage.PROPOSED))
                .layer(Layer.STEP, () -> List.of(new StillInCell(state.matter(), facts.member())))
                .statute(() -> rules(state, meeting, circumstances))
                .accept(() -> events(state, command, facts.voters().value(), meeting, day));
    }

    private static List<Rule> rules(RemovalFile state, CellMeeting meeting, Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>(meeting.rules(circumstances));
        rules.add(new SelfReviewOrCalled(
                state.review().received(),
                state.review().calls(),
                circumstances.parameter("removal-self-review-calls")));
        return rules;
    }

    private static List<StreamEvent> events(
            RemovalFile state, VoteOnRemoval command, CellVoters voters, CellMeeting meeting, LocalDate day) {
        RemovalProposed asked = state.proposed().orElseThrow();
        String file = command.removal().raw();
        RemovalEvent result = meeting.carried()
                ? new RemovalBacked(command.removal(), day, asked.person(), asked.organisation(), meeting.ballot())
                : new RemovalVoteFailed(command.removal(), day, asked.person(), asked.organisation(), meeting.ballot());
        return List.of(voters.fix(file, asked.organisation(), day), new StreamEvent(RemovalFile.TYPE, file, result));
    }
}
