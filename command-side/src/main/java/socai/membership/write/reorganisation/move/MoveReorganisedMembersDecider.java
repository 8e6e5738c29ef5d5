package socai.membership.write.reorganisation.move;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import socai.membership.events.MembershipId;
import socai.membership.events.MoveRefusal;
import socai.membership.write.reorganisation.DayHasCome;
import socai.membership.write.reorganisation.Reorganisation;
import socai.membership.write.reorganisation.ReorganisationDecider;
import socai.membership.write.reorganisation.StillOpen;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers.Cell;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers.Facts;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers.Member;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Decides each row by itself and records the chunk: a bad row never fails the others. */
public final class MoveReorganisedMembersDecider implements ReorganisationDecider<MoveReorganisedMembers, Facts> {

    @Override
    public Class<MoveReorganisedMembers> command() {
        return MoveReorganisedMembers.class;
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(MoveReorganisedMembers command, Reorganisation state, Act act, Reader reader) {
        return new MoveFacts(command, state, act.businessDate(), reader).gather();
    }

    @Override
    public Decision decide(
            Reorganisation state, MoveReorganisedMembers command, Facts facts, Circumstances circumstances) {
        Judgement judgement = Judgement.begin()
                .step(StillOpen.of(state), new MoveRowsNumbered(command.firstRow(), numbers(command)))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new DayHasCome(state.decided().orElseThrow().effectiveOn(), circumstances.date())));
        if (!judgement.holds()) {
            return judgement.accept(List::of);
        }
        MoveEvents written = judged(state, command, facts, circumstances);
        return judgement.accept(written::events);
    }

    private static List<Integer> numbers(MoveReorganisedMembers command) {
        return command.rows().stream().map(MoveRow::rowNumber).toList();
    }

    private static MoveEvents judged(
            Reorganisation state, MoveReorganisedMembers command, Facts facts, Circumstances circumstances) {
        Map<OrganisationId, Cell> cells = facts.cells().stream()
                .map(Seen::value)
                .collect(Collectors.toMap(Cell::organisation, Function.identity()));
        Map<MembershipId, Member> members = facts.members().stream()
                .map(Seen::value)
                .collect(Collectors.toMap(Member::membership, Function.identity()));
        MoveEvents written = new MoveEvents(state.decided().orElseThrow(), command, circumstances.date());
        Set<MembershipId> listed = new HashSet<>();
        for (MoveRow row : command.rows()) {
            Optional<Member> member = row.membership().map(members::get);
            Optional<Cell> to = row.cell().map(cells::get);
            Optional<Cell> from = member.flatMap(Member::cell).map(cells::get);
            List<MoveRefusal> refusals = new MoveRowRules(
                            row,
                            member,
                            from,
                            to,
                            row.membership().filter(id -> !listed.add(id)).isPresent(),
                            state.decided().orElseThrow())
                    .refusals();
            if (!refusals.isEmpty()) {
                written.refuse(refusals);
            } else {
                written.accept(member.orElseThrow(), from.orElseThrow(), to.orElseThrow());
            }
        }
        return written;
    }
}
