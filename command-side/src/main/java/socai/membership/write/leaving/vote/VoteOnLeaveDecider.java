package socai.membership.write.leaving.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import socai.membership.events.LeavingEvent;
import socai.membership.events.LeavingEvent.LeaveProposed;
import socai.membership.events.LeavingEvent.LeaveRequested;
import socai.membership.events.LeavingEvent.LeaveVoteFailed;
import socai.membership.write.Membership;
import socai.membership.write.ending.CellMeeting;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.ending.SeatedMember;
import socai.membership.write.ending.StillInCell;
import socai.membership.write.leaving.LeavingDecider;
import socai.membership.write.leaving.LeavingFile;
import socai.membership.write.leaving.LeavingStage;
import socai.membership.write.leaving.NoOpenViolation;
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
public final class VoteOnLeaveDecider implements LeavingDecider<VoteOnLeave, VoteOnLeave.Facts> {

    @Override
    public Class<VoteOnLeave> command() {
        return VoteOnLeave.class;
    }

    @Override
    public Class<VoteOnLeave.Facts> factsType() {
        return VoteOnLeave.Facts.class;
    }

    @Override
    public VoteOnLeave.Facts gather(VoteOnLeave command, LeavingFile state, Act act, Reader reader) {
        return new VoteOnLeave.Facts(
                reader.read(Membership.TYPE, command.leaving().membership().raw())
                        .map(SeatedMember::of),
                CellVoters.read(state.matter(), act.businessDate(), command.exemptPresent(), reader));
    }

    @Override
    public Decision decide(
            LeavingFile state, VoteOnLeave command, VoteOnLeave.Facts facts, Circumstances circumstances) {
        LocalDate day = circumstances.date();
        if (state.stage() != LeavingStage.REQUESTED
                && state.decision().isEmpty()
                && state.lastOn().filter(day::equals).isPresent()
                && state.vote().filter(command::says).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        CellMeeting meeting =
                new CellMeeting(command, facts.voters(), circumstances.parameter("leave-vote-ratio"), false);
        return Judgement.begin()
                .step(new MatterStage(state.stage().label(), state.stage() == LeavingStage.REQUESTED))
                .layer(Layer.STEP, () -> List.of(new StillInCell(state.matter(), facts.member())))
                .statute(() -> rules(command, meeting, circumstances))
                .accept(() -> events(state, command, facts.voters().value(), meeting, day));
    }

    private static List<Rule> rules(VoteOnLeave command, CellMeeting meeting, Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>(meeting.rules(circumstances));
        rules.add(new NoOpenViolation(
                command.noOpenViolation(), circumstances.parameter("leave-needs-no-open-violation")));
        return rules;
    }

    private static List<StreamEvent> events(
            LeavingFile state, VoteOnLeave command, CellVoters voters, CellMeeting meeting, LocalDate day) {
        LeaveRequested asked = state.requested().orElseThrow();
        String file = command.leaving().raw();
        LeavingEvent result = meeting.carried()
                ? new LeaveProposed(
                        command.leaving(),
                        day,
                        asked.person(),
                        asked.organisation(),
                        command.noOpenViolation(),
                        meeting.ballot())
                : new LeaveVoteFailed(command.leaving(), day, asked.person(), asked.organisation(), meeting.ballot());
        return List.of(voters.fix(file, asked.organisation(), day), new StreamEvent(LeavingFile.TYPE, file, result));
    }
}
