package socai.membership.write.exemption.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.CellBallot;
import socai.membership.events.ExemptionEvent;
import socai.membership.events.ExemptionEvent.ExemptionGranted;
import socai.membership.events.ExemptionEvent.ExemptionReportedUp;
import socai.membership.events.ExemptionEvent.ExemptionRequested;
import socai.membership.events.ExemptionEvent.ExemptionVoteFailed;
import socai.membership.events.MembershipEvent.MemberExempted;
import socai.membership.write.EffectiveDay;
import socai.membership.write.Membership;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.ending.CellMeeting;
import socai.membership.write.ending.CellPlace;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.ending.SeatedMember;
import socai.membership.write.ending.SitsOnRoll;
import socai.membership.write.ending.StillInCell;
import socai.membership.write.ending.SuperiorOnRecord;
import socai.membership.write.exemption.ExemptionDecider;
import socai.membership.write.exemption.ExemptionFile;
import socai.membership.write.exemption.ExemptionStage;
import socai.membership.write.voting.CellVoters;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.write.Roll;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** The cell decides; file, membership and roll change together, from the day after the vote. */
public final class VoteOnExemptionDecider implements ExemptionDecider<VoteOnExemption, VoteOnExemption.Facts> {

    @Override
    public Class<VoteOnExemption> command() {
        return VoteOnExemption.class;
    }

    @Override
    public Class<VoteOnExemption.Facts> factsType() {
        return VoteOnExemption.Facts.class;
    }

    @Override
    public VoteOnExemption.Facts gather(VoteOnExemption command, ExemptionFile state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        return new VoteOnExemption.Facts(
                reader.read(Membership.TYPE, command.exemption().membership().raw())
                        .map(SeatedMember::of),
                CellPlace.read(state.matter(), state.subject(), day, reader),
                CellVoters.read(state.matter(), day, command.exemptPresent(), reader),
                Superiors.above(state.matter(), day, reader));
    }

    @Override
    public Decision decide(
            ExemptionFile state, VoteOnExemption command, VoteOnExemption.Facts facts, Circumstances circumstances) {
        if (recorded(state, command, circumstances.date())) {
            return Judgement.begin().accept(List::of);
        }
        CellMeeting meeting =
                new CellMeeting(command, facts.voters(), circumstances.parameter("exemption-vote-ratio"), true);
        return Judgement.begin()
                .step(new MatterStage(state.stage().label(), state.stage() == ExemptionStage.REQUESTED))
                .layer(
                        Layer.STEP,
                        () -> List.of(new StillInCell(state.matter(), facts.member()), new SitsOnRoll(facts.place())))
                .statute(() -> rules(state, facts, meeting, circumstances))
                .accept(() -> events(state, command, facts, meeting, circumstances.date()));
    }

    private static boolean recorded(ExemptionFile state, VoteOnExemption command, LocalDate day) {
        Optional<ExemptionEvent> last =
                state.granted().<ExemptionEvent>map(e -> e).or(state::failed);
        Optional<CellBallot> ballot = state.granted()
                .map(ExemptionGranted::vote)
                .or(() -> state.failed().map(ExemptionVoteFailed::vote));
        return last.filter(e -> e.on().equals(day)).isPresent()
                && ballot.filter(command::says).isPresent();
    }

    private static List<Rule> rules(
            ExemptionFile state, VoteOnExemption.Facts facts, CellMeeting meeting, Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>(meeting.rules(circumstances));
        rules.add(new SuperiorOnRecord(facts.superiors()));
        rules.add(new StillAhead(
                state.requested().flatMap(ExemptionRequested::until), from(facts, circumstances.date())));
        return rules;
    }

    /** The vote itself takes the base of its day as it is. */
    private static LocalDate from(VoteOnExemption.Facts facts, LocalDate day) {
        return EffectiveDay.after(Optional.of(day), facts.place().value().from(day));
    }

    private static List<StreamEvent> events(
            ExemptionFile state,
            VoteOnExemption command,
            VoteOnExemption.Facts facts,
            CellMeeting meeting,
            LocalDate day) {
        ExemptionRequested asked = state.requested().orElseThrow();
        OrganisationId cell = state.cell().orElseThrow();
        CellVoters voters = facts.voters().value();
        String file = command.exemption().raw();
        StreamEvent fixed = voters.fix(file, cell, day);
        if (!meeting.carried()) {
            return List.of(
                    fixed,
                    new StreamEvent(
                            ExemptionFile.TYPE,
                            file,
                            new ExemptionVoteFailed(command.exemption(), day, asked.person(), cell, meeting.ballot())));
        }
        LocalDate from = from(facts, day);
        return List.of(
                fixed,
                new StreamEvent(
                        ExemptionFile.TYPE,
                        file,
                        new ExemptionGranted(
                                command.exemption(),
                                day,
                                asked.person(),
                                cell,
                                asked.reason(),
                                from,
                                asked.until(),
                                meeting.ballot())),
                new StreamEvent(
                        ExemptionFile.TYPE,
                        file,
                        new ExemptionReportedUp(
                                command.exemption(),
                                day,
                                asked.person(),
                                cell,
                                facts.superiors().nearest().orElseThrow().organisation())),
                new StreamEvent(
                        Membership.TYPE,
                        command.exemption().membership().raw(),
                        new MemberExempted(
                                command.exemption().membership(),
                                asked.person(),
                                from,
                                asked.until(),
                                command.exemption())),
                new StreamEvent(
                        Roll.TYPE,
                        Roll.stream(cell, RollKind.CELL),
                        new RollMarkSet(cell, RollKind.CELL, asked.person(), RollMark.EXEMPT, from, asked.until())));
    }
}
