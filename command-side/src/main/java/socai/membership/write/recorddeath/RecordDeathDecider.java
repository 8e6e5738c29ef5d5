package socai.membership.write.recorddeath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent.MemberDied;
import socai.membership.write.Membership;
import socai.membership.write.ending.CellPlace;
import socai.membership.write.ending.Departure;
import socai.membership.write.ending.LeftOpen;
import socai.membership.write.ending.SeatedMember;
import socai.membership.write.ending.SitsOnRoll;
import socai.membership.write.rules.EvidenceGiven;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.NotInTheFuture;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Ends the membership on the day of death; votes held since keep the base that they had. */
public final class RecordDeathDecider implements Decider<RecordDeath, Membership, RecordDeath.Facts> {

    private static final Text DEATH = new Text("ngày từ trần", "day of death");

    @Override
    public Class<RecordDeath> command() {
        return RecordDeath.class;
    }

    @Override
    public StreamType<Membership, ?> type() {
        return Membership.TYPE;
    }

    @Override
    public String stream(RecordDeath command, Act act) {
        return command.membership().raw();
    }

    @Override
    public Optional<OrganisationId> matter(RecordDeath command, Membership state, Act act) {
        return state.matter();
    }

    @Override
    public Class<RecordDeath.Facts> factsType() {
        return RecordDeath.Facts.class;
    }

    @Override
    public RecordDeath.Facts gather(RecordDeath command, Membership state, Act act, Reader reader) {
        SeatedMember member = SeatedMember.of(state);
        return new RecordDeath.Facts(
                CellPlace.read(member.cell(), member.person(), act.businessDate(), reader),
                LeftOpen.of(command.membership(), member, "", act.businessDate(), reader));
    }

    @Override
    public Decision decide(
            Membership state, RecordDeath command, RecordDeath.Facts facts, Circumstances circumstances) {
        if (state.ended()
                .filter(end -> end.kind() == MembershipEnd.DIED && end.on().equals(command.diedOn()))
                .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new MemberNow(command.membership(), state.live()), new SitsOnRoll(facts.place()))
                .statute(() -> List.of(
                        new NotInTheFuture(DEATH, command.diedOn(), circumstances.date()),
                        new EvidenceGiven(command.certificate(), circumstances.date())))
                .accept(() -> events(state, command, facts));
    }

    private static List<StreamEvent> events(Membership state, RecordDeath command, RecordDeath.Facts facts) {
        SeatedMember member = SeatedMember.of(state);
        List<StreamEvent> events = new ArrayList<>();
        events.add(new StreamEvent(
                Membership.TYPE,
                command.membership().raw(),
                new MemberDied(
                        command.membership(), member.person().orElseThrow(), command.diedOn(), command.certificate())));
        events.addAll(new Departure(command.membership(), member, facts.place().value(), facts.leftOpen())
                .events(MembershipEnd.DIED, command.diedOn()));
        return events;
    }
}
