package socai.organisation.write.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollKind;
import socai.organisation.write.Roll;
import socai.organisation.write.Span;
import socai.organisation.write.committee.UnseatCommitteeMember.Facts;
import socai.organisation.write.rules.EffectiveDateAllowed;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Closes the seat that was opened last; the same end again changes nothing, another one is refused. */
public final class UnseatCommitteeMemberDecider implements Decider<UnseatCommitteeMember, Roll, Facts> {

    @Override
    public Class<UnseatCommitteeMember> command() {
        return UnseatCommitteeMember.class;
    }

    @Override
    public StreamType<Roll, ?> type() {
        return Roll.TYPE;
    }

    @Override
    public String stream(UnseatCommitteeMember command, Act act) {
        return Roll.stream(command.organisation(), command.kind());
    }

    @Override
    public Optional<OrganisationId> matter(UnseatCommitteeMember command, Roll state, Act act) {
        return Optional.of(command.organisation());
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(UnseatCommitteeMember command, Roll state, Act act, Reader reader) {
        return new Facts(
                command.kind() == RollKind.COMMITTEE
                        ? Optional.of(
                                reader.read(Roll.TYPE, Roll.stream(command.organisation(), RollKind.STANDING_COMMITTEE))
                                        .map(roll -> roll.seatedFrom(command.person(), command.until())))
                        : Optional.empty());
    }

    @Override
    public Decision decide(Roll state, UnseatCommitteeMember command, Facts facts, Circumstances circumstances) {
        Optional<Span> seat = state.member(command.person()).lastSpan();
        if (command.kind() != RollKind.CELL && seat.flatMap(Span::until).equals(Optional.of(command.until()))) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new CommitteeRollOnly(command.kind()), new SeatIsOpen(seat))
                .statute(() -> List.of(
                        new SeatEndsAfterStart(seat.orElseThrow(), command.until()),
                        new EffectiveDateAllowed(circumstances.act(), command.until()),
                        new VotesHeldStand(state.lastFixed(), command.until())))
                .accept(() -> events(command, facts));
    }

    private static List<StreamEvent> events(UnseatCommitteeMember command, Facts facts) {
        List<StreamEvent> events = new ArrayList<>();
        events.add(closed(command, command.kind()));
        if (facts.standing().filter(Seen::value).isPresent()) {
            events.add(closed(command, RollKind.STANDING_COMMITTEE));
        }
        return events;
    }

    private static StreamEvent closed(UnseatCommitteeMember command, RollKind kind) {
        return new StreamEvent(
                Roll.TYPE,
                Roll.stream(command.organisation(), kind),
                new RollEntryClosed(command.organisation(), kind, command.person(), command.until(), command.reason()));
    }
}
