package socai.membership.write.removal.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.MembershipEnd;
import socai.membership.events.RemovalEvent;
import socai.membership.events.RemovalEvent.RemovalDecided;
import socai.membership.events.RemovalEvent.RemovalProposed;
import socai.membership.events.RemovalEvent.RemovalRejected;
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
import socai.membership.write.removal.RemovalDecider;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.removal.RemovalStage;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Judges the body's vote on the base of its own roll; file, membership and the cell's roll change together. */
public final class DecideRemovalDecider implements RemovalDecider<DecideRemoval, DecideRemoval.Facts> {

    @Override
    public Class<DecideRemoval> command() {
        return DecideRemoval.class;
    }

    /** The body acts for its own organisation; whether it is competent here is judged by rule. */
    @Override
    public Optional<OrganisationId> matter(DecideRemoval command, RemovalFile state, Act act) {
        return state.matter().map(cell -> command.organisation());
    }

    @Override
    public List<Optional<OrganisationId>> touched(DecideRemoval command, RemovalFile state, Act act, Reader reader) {
        return List.of(state.matter());
    }

    @Override
    public Class<DecideRemoval.Facts> factsType() {
        return DecideRemoval.Facts.class;
    }

    @Override
    public DecideRemoval.Facts gather(DecideRemoval command, RemovalFile state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        Seen<SeatedMember> member = reader.read(
                        Membership.TYPE, command.removal().membership().raw())
                .map(SeatedMember::of);
        Seen<CellPlace> place = CellPlace.read(state.matter(), state.subject(), day, reader);
        BodyFacts body = BodyFacts.read(command, state.matter(), day, reader);
        return new DecideRemoval.Facts(
                member,
                place,
                body,
                LeftOpen.of(
                        command.removal().membership(),
                        member.value(),
                        command.removal().raw(),
                        day,
                        reader),
                body.term(command, day, reader));
    }

    @Override
    public Decision decide(
            RemovalFile state, DecideRemoval command, DecideRemoval.Facts facts, Circumstances circumstances) {
        if (state.lastOn().filter(circumstances.date()::equals).isPresent()
                && state.decision().filter(command::says).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        BodyMeeting meeting = new BodyMeeting(command, facts.body(), facts.termUse(), circumstances);
        return Judgement.begin()
                .step(new MatterStage(state.stage().label(), state.stage() == RemovalStage.BACKED))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new StillInCell(state.matter(), facts.member()),
                                new SitsOnRoll(facts.place()),
                                new OnePersonsData(
                                        state.subject().orElseThrow(),
                                        command.reason().map(Personal::subject).stream()
                                                .toList())))
                .statute(meeting::rules)
                .accept(
                        () -> events(state, command, facts, meeting, circumstances.date()),
                        () -> List.of(meeting.numberTaken(command.removal().raw())));
    }

    private static List<StreamEvent> events(
            RemovalFile state, DecideRemoval command, DecideRemoval.Facts facts, BodyMeeting meeting, LocalDate day) {
        RemovalProposed asked = state.proposed().orElseThrow();
        String file = command.removal().raw();
        boolean passed = meeting.passes();
        RemovalEvent result = passed
                ? new RemovalDecided(
                        command.removal(),
                        day,
                        asked.person(),
                        asked.organisation(),
                        asked.ground(),
                        facts.place().value().from(day),
                        meeting.ballot())
                : new RemovalRejected(
                        command.removal(),
                        day,
                        asked.person(),
                        asked.organisation(),
                        meeting.ballot(),
                        command.reason().orElseThrow());
        List<StreamEvent> events = new ArrayList<>();
        events.add(meeting.fixed(file));
        events.add(new StreamEvent(RemovalFile.TYPE, file, result));
        if (passed) {
            events.addAll(new Departure(
                            command.removal().membership(),
                            facts.member().value(),
                            facts.place().value(),
                            facts.leftOpen())
                    .events(MembershipEnd.REMOVED, day));
        }
        return events;
    }
}
