package socai.membership.write.reorganisation.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socai.membership.events.BadgeId;
import socai.membership.events.ExemptionId;
import socai.membership.events.LeavingId;
import socai.membership.events.MembershipId;
import socai.membership.events.RecognitionId;
import socai.membership.events.RemovalId;
import socai.membership.events.ReorganisationEvent.ReorganisationDecided;
import socai.membership.events.TransferId;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.Seat;
import socai.membership.write.badge.BadgeFile;
import socai.membership.write.exemption.ExemptionFile;
import socai.membership.write.leaving.LeavingFile;
import socai.membership.write.recognition.RecognitionFile;
import socai.membership.write.recognition.Stage;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.reorganisation.Reorganisation;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers.Cell;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers.Facts;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers.Mark;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers.Member;
import socai.membership.write.transfer.TransferFile;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.write.Offices;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.organisation.write.line.Line;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Seen;
import socai.spine.StreamType;
import socai.spine.write.Reader;

/** Reads the facts of a whole chunk once, with few questions to the store for however many rows. */
record MoveFacts(MoveReorganisedMembers command, Reorganisation state, LocalDate day, Reader reader) {

    private static final Set<Stage> RECOGNISING = Set.of(Stage.OPEN, Stage.PROPOSED, Stage.ESCALATED);

    Facts gather() {
        List<MembershipId> memberships = command.rows().stream()
                .flatMap(row -> row.membership().stream())
                .distinct()
                .toList();
        foreseeMembers(memberships);
        Set<OrganisationId> cells = Stream.concat(
                        command.rows().stream().flatMap(row -> row.cell().stream()),
                        memberships.stream().flatMap(id -> membership(id).seat().map(Seat::organisation).stream()))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        foreseeCells(cells, memberships);
        return new Facts(
                cells.stream().map(this::cell).toList(),
                memberships.stream().map(this::member).toList());
    }

    private Membership membership(MembershipId id) {
        return reader.read(Membership.TYPE, id.raw()).value();
    }

    private void foreseeMembers(List<MembershipId> memberships) {
        Map<String, StreamType<?, ?>> streams = new LinkedHashMap<>();
        for (MembershipId id : memberships) {
            streams.put(id.raw(), Membership.TYPE);
            streams.put(RecognitionId.of(id).raw(), RecognitionFile.TYPE);
            streams.put(ExemptionId.of(id).raw(), ExemptionFile.TYPE);
            streams.put(LeavingId.of(id).raw(), LeavingFile.TYPE);
            streams.put(RemovalId.of(id).raw(), RemovalFile.TYPE);
            streams.put(BadgeId.of(id).raw(), BadgeFile.TYPE);
        }
        reader.foresee(streams);
    }

    private void foreseeCells(Set<OrganisationId> cells, List<MembershipId> memberships) {
        Map<String, StreamType<?, ?>> streams = new LinkedHashMap<>();
        for (MembershipId id : memberships) {
            Membership found = membership(id);
            found.person().ifPresent(person -> streams.put(Person.stream(person), Person.TYPE));
            found.placement().transfer().ifPresent(transfer -> streams.put(transfer.raw(), TransferFile.TYPE));
        }
        for (OrganisationId cell : cells) {
            streams.put(cell.raw(), Organisation.TYPE);
            streams.put(Roll.stream(cell, RollKind.CELL), Roll.TYPE);
            streams.put(Roll.stream(cell, RollKind.COMMITTEE), Roll.TYPE);
            streams.put(Offices.stream(cell), Offices.TYPE);
        }
        reader.foresee(streams);
    }

    private Seen<Cell> cell(OrganisationId id) {
        List<OrganisationId> upwards =
                new ArrayList<>(Line.read(reader, Optional.of(id), day).ids());
        Optional<ReorganisationDecided> decided = state.decided();
        Optional<LocalDate> lastFixed =
                reader.read(Roll.TYPE, Roll.stream(id, RollKind.CELL)).value().lastFixed();
        Set<PersonId> holders = new HashSet<>(reader.read(Roll.TYPE, Roll.stream(id, RollKind.COMMITTEE))
                .value()
                .seatedOn(day));
        reader.read(Offices.TYPE, Offices.stream(id)).value().tenures().stream()
                .filter(held -> held.span().contains(day))
                .forEach(held -> holders.add(held.person()));
        return reader.read(Organisation.TYPE, id.raw())
                .map(found -> new Cell(
                        id,
                        found.formOn(day)
                                .filter(OrganisationForm.CHI_BO::equals)
                                .isPresent(),
                        found.existsOn(day),
                        decided.filter(e -> upwards.contains(e.organisation())).isPresent(),
                        decided.filter(e -> upwards.contains(e.decidedBy())).isPresent(),
                        lastFixed,
                        holders.stream()
                                .sorted(java.util.Comparator.comparing(PersonId::raw))
                                .toList()));
    }

    private Seen<Member> member(MembershipId id) {
        Seen<Membership> seen = reader.read(Membership.TYPE, id.raw());
        Membership found = seen.value();
        Optional<OrganisationId> cell = found.seat().map(Seat::organisation);
        Optional<PersonId> person = found.person();
        Roll roll = cell.map(at ->
                        reader.read(Roll.TYPE, Roll.stream(at, RollKind.CELL)).value())
                .orElse(Roll.NONE);
        Optional<TransferId> transfer = found.placement().transfer();
        return seen.map(membership -> new Member(
                id,
                person,
                cell,
                membership.seat().map(Seat::standing),
                membership.seat().map(Seat::from),
                person.filter(who -> roll.seatedFrom(who, day)).isPresent(),
                person.filter(who -> reader.read(Person.TYPE, Person.stream(who))
                                .value()
                                .usable())
                        .isPresent(),
                mark(roll, person, RollMark.EXEMPT),
                mark(roll, person, RollMark.TEMPORARILY_OUT),
                files(id),
                transfer,
                transfer.map(file -> reader.read(TransferFile.TYPE, file.raw()).value())
                        .map(file -> Stream.concat(file.from().stream(), file.to().stream())
                                .toList())
                        .orElse(List.of())));
    }

    private Mark mark(Roll roll, Optional<PersonId> person, RollMark mark) {
        return new Mark(
                person.filter(who -> roll.isMarked(who, mark, day)).isPresent(),
                person.flatMap(who -> roll.markedUntil(who, mark, day)));
    }

    private List<String> files(MembershipId id) {
        List<String> open = new ArrayList<>();
        String recognition = RecognitionId.of(id).raw();
        if (RECOGNISING.contains(
                reader.read(RecognitionFile.TYPE, recognition).value().stage())) {
            open.add(recognition);
        }
        String exemption = ExemptionId.of(id).raw();
        if (reader.read(ExemptionFile.TYPE, exemption).value().stage().open()) {
            open.add(exemption);
        }
        String leaving = LeavingId.of(id).raw();
        if (reader.read(LeavingFile.TYPE, leaving).value().stage().open()) {
            open.add(leaving);
        }
        String removal = RemovalId.of(id).raw();
        if (reader.read(RemovalFile.TYPE, removal).value().stage().proposed()) {
            open.add(removal);
        }
        String badge = BadgeId.of(id).raw();
        // Rounds for badges were left behind by those who were moved before they were asked for here.
        if (reader.further(BadgeFile.TYPE, badge)
                .filter(file -> file.value().stage().open())
                .isPresent()) {
            open.add(badge);
        }
        return List.copyOf(open);
    }
}
