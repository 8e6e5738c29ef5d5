package socai.membership.write.reorganisation.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.MembershipEvent.MemberReorganised;
import socai.membership.events.MoveRefusal;
import socai.membership.events.PersonEvent.PersonHandedOver;
import socai.membership.events.ReorganisationEvent.ReorganisationChunkMoved;
import socai.membership.events.ReorganisationEvent.ReorganisationDecided;
import socai.membership.events.Standing;
import socai.membership.write.EffectiveDay;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.reorganisation.Reorganisation;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers.Cell;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers.Mark;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers.Member;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Roll;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamEvent;

/**
 * What a chunk writes: each member leaves one electorate on the very day on which they enter the other, with their marks
 * and their open files.
 */
final class MoveEvents {

    private final ReorganisationDecided decided;
    private final MoveReorganisedMembers command;
    private final LocalDate day;
    private final List<StreamEvent> members = new ArrayList<>();
    private final List<StreamEvent> closed = new ArrayList<>();
    private final Map<OrganisationId, List<RollEntry>> entries = new LinkedHashMap<>();
    private final List<StreamEvent> marks = new ArrayList<>();
    private final List<MoveRefusal> refusals = new ArrayList<>();
    private int moved;
    private int before;

    MoveEvents(ReorganisationDecided decided, MoveReorganisedMembers command, LocalDate day) {
        this.decided = decided;
        this.command = command;
        this.day = day;
    }

    void refuse(List<MoveRefusal> violated) {
        refusals.addAll(violated);
    }

    void accept(Member member, Cell from, Cell to) {
        if (from.organisation().equals(to.organisation())) {
            before++;
            return;
        }
        moved++;
        PersonId person = member.person().orElseThrow();
        LocalDate since = since(member, from, to);
        members.add(new StreamEvent(
                Membership.TYPE,
                member.membership().raw(),
                new MemberReorganised(
                        member.membership(),
                        person,
                        decided.reorganisation(),
                        decided.decisionNumber(),
                        from.organisation(),
                        to.organisation(),
                        since)));
        if (member.usable()) {
            members.add(new StreamEvent(
                    Person.TYPE,
                    Person.stream(person),
                    new PersonHandedOver(person, from.organisation(), to.organisation(), since)));
        }
        members.addAll(new CarriedFiles(member, person, from.organisation(), to.organisation(), day).events());
        closed.add(roll(new RollEntryClosed(from.organisation(), RollKind.CELL, person, since, RollExit.REASSIGNED)));
        entries.computeIfAbsent(to.organisation(), any -> new ArrayList<>())
                .add(new RollEntry(person, standing(member), since));
        mark(to.organisation(), person, RollMark.EXEMPT, member.exempt(), since);
        mark(to.organisation(), person, RollMark.TEMPORARILY_OUT, member.out(), since);
    }

    /** Not before the seat that is left began, nor before a vote on either side whose base was taken. */
    private LocalDate since(Member member, Cell from, Cell to) {
        return Stream.of(
                        Optional.of(EffectiveDay.after(from.lastFixed(), day)),
                        Optional.of(EffectiveDay.after(to.lastFixed(), day)),
                        member.since())
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(day);
    }

    private static RollStanding standing(Member member) {
        return member.standing().filter(Standing.OFFICIAL::equals).isPresent()
                ? RollStanding.OFFICIAL
                : RollStanding.PROBATIONARY;
    }

    private void mark(OrganisationId to, PersonId person, RollMark mark, Mark had, LocalDate since) {
        if (had.set() && had.until().filter(until -> !until.isAfter(since)).isEmpty()) {
            marks.add(roll(new RollMarkSet(to, RollKind.CELL, person, mark, since, had.until())));
        }
    }

    private static StreamEvent roll(RollEvent event) {
        return new StreamEvent(Roll.TYPE, Roll.stream(event.organisation(), event.kind()), event);
    }

    List<StreamEvent> events() {
        if (moved == 0 && refusals.isEmpty()) {
            return List.of();
        }
        List<StreamEvent> events = new ArrayList<>(members);
        events.addAll(closed);
        entries.forEach(
                (cell, seats) -> events.add(roll(new RollEntriesOpened(cell, RollKind.CELL, List.copyOf(seats)))));
        events.addAll(marks);
        events.add(new StreamEvent(
                Reorganisation.TYPE,
                command.reorganisation().raw(),
                new ReorganisationChunkMoved(
                        command.reorganisation(),
                        day,
                        command.listHash(),
                        command.firstRow(),
                        command.rows().getLast().rowNumber(),
                        moved,
                        before,
                        (int) refusals.stream().map(MoveRefusal::row).distinct().count(),
                        List.copyOf(refusals))));
        return events;
    }
}
