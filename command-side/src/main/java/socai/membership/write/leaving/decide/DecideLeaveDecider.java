package socai.membership.write.leaving.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.LeavingEvent;
import socai.membership.events.LeavingEvent.LeaveDecided;
import socai.membership.events.LeavingEvent.LeaveRefused;
import socai.membership.events.LeavingEvent.LeaveRequested;
import socai.membership.events.MembershipEnd;
import socai.membership.write.Membership;
import socai.membership.write.ending.BodyFacts;
import socai.membership.write.ending.BodyMeeting;
import socai.membership.write.ending.CellPlace;
import socai.membership.write.ending.Departure;
import socai.membership.write.ending.LeftOpen;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.ending.SeatedMember;
import socai.membership.write.ending.SitsOnRoll;
import socai.membership.write.ending.StillInCell;
import socai.membership.write.leaving.LeavingDecider;
import socai.membership.write.leaving.LeavingFile;
import socai.membership.write.leaving.LeavingStage;
import socai.membership.write.leaving.NoOpenViolation;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Judges the body's vote on the base of its own roll; file, membership and the cell's roll change together. */
public final class DecideLeaveDecider implements LeavingDecider<DecideLeave, DecideLeave.Facts> {

    @Override
    public Class<DecideLeave> command() {
        return DecideLeave.class;
    }

    /** The body acts for its own organisation; whether it is competent here is judged by rule. */
    @Override
    public Optional<OrganisationId> matter(DecideLeave command, LeavingFile state, Act act) {
        return state.matter().map(cell -> command.organisation());
    }

    @Override
    public List<Optional<OrganisationId>> touched(DecideLeave command, LeavingFile state, Act act, Reader reader) {
        return List.of(state.matter());
    }

    @Override
    public Class<DecideLeave.Facts> factsType() {
        return DecideLeave.Facts.class;
    }

    @Override
    public DecideLeave.Facts gather(DecideLeave command, LeavingFile state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        Seen<SeatedMember> member = reader.read(
                        Membership.TYPE, command.leaving().membership().raw())
                .map(SeatedMember::of);
        Seen<CellPlace> place = CellPlace.read(state.matter(), state.subject(), day, reader);
        BodyFacts body = BodyFacts.read(command, state.matter(), day, reader);
        return new DecideLeave.Facts(
                member,
                place,
                body,
                LeftOpen.of(
                        command.leaving().membership(),
                        member.value(),
                        command.leaving().raw(),
                        day,
                        reader),
                body.term(command, day, reader));
    }

    @Override
    public Decision decide(
            LeavingFile state, DecideLeave command, DecideLeave.Facts facts, Circumstances circumstances) {
        if (state.lastOn().filter(circumstances.date()::equals).isPresent()
                && state.decision().filter(command::says).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        BodyMeeting meeting = new BodyMeeting(command, facts.body(), facts.termUse(), circumstances);
        return Judgement.begin()
                .step(new MatterStage(state.stage().label(), state.stage() == LeavingStage.PROPOSED))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new StillInCell(state.matter(), facts.member()),
                                new SitsOnRoll(facts.place()),
                                new OnePersonsData(
                                        state.subject().orElseThrow(),
                                        command.reason().map(Personal::subject).stream()
                                                .toList())))
                .statute(() -> rules(command, facts, meeting, circumstances))
                .accept(
                        () -> events(state, command, facts, meeting, circumstances.date()),
                        () -> List.of(meeting.numberTaken(command.leaving().raw())));
    }

    private static List<Rule> rules(
            DecideLeave command, DecideLeave.Facts facts, BodyMeeting meeting, Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>(meeting.rules());
        rules.add(new NoOpenViolation(
                command.noOpenViolation() || !meeting.passes(),
                circumstances.parameter("leave-needs-no-open-violation")));
        rules.add(new CardReturned(
                command.cardReturned() || !meeting.passes(),
                facts.member().value().official()));
        return rules;
    }

    private static List<StreamEvent> events(
            LeavingFile state, DecideLeave command, DecideLeave.Facts facts, BodyMeeting meeting, LocalDate day) {
        LeaveRequested asked = state.requested().orElseThrow();
        String file = command.leaving().raw();
        boolean passed = meeting.passes();
        LeavingEvent result = passed
                ? new LeaveDecided(
                        command.leaving(),
                        day,
                        asked.person(),
                        asked.organisation(),
                        facts.place().value().from(day),
                        command.cardReturned(),
                        meeting.ballot())
                : new LeaveRefused(
                        command.leaving(),
                        day,
                        asked.person(),
                        asked.organisation(),
                        meeting.ballot(),
                        command.reason().orElseThrow());
        List<StreamEvent> events = new ArrayList<>();
        events.add(meeting.fixed(file));
        events.add(new StreamEvent(LeavingFile.TYPE, file, result));
        if (passed) {
            events.addAll(new Departure(
                            command.leaving().membership(),
                            facts.member().value(),
                            facts.place().value(),
                            facts.leftOpen())
                    .events(MembershipEnd.LEFT, day));
        }
        return events;
    }
}
