package socai.membership.write.importmembers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.membership.events.Activity;
import socai.membership.events.ImportEvent.ImportChunkRecorded;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.MembershipId;
import socai.membership.events.PersonEvent.PersonRegistered;
import socai.membership.events.RowRefusal;
import socai.membership.events.Standing;
import socai.membership.write.ClockParameter;
import socai.membership.write.EffectiveDay;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Roll;
import socai.spine.Effect;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.StreamEvent;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;

/** What a chunk writes: for each accepted row person and membership, for each cell its new seats, and the record. */
final class ImportEvents {

    private final ImportMembers command;
    private final Circumstances circumstances;
    private final List<StreamEvent> members = new ArrayList<>();
    private final Map<OrganisationId, List<RollEntry>> entries = new LinkedHashMap<>();
    private final List<StreamEvent> marks = new ArrayList<>();
    private final List<Effect> claims = new ArrayList<>();
    private final List<RowRefusal> refusals = new ArrayList<>();
    private int accepted;

    ImportEvents(ImportMembers command, Circumstances circumstances) {
        this.command = command;
        this.circumstances = circumstances;
    }

    void refuse(List<RowRefusal> violated) {
        refusals.addAll(violated);
    }

    void accept(ImportRow row, ImportMembers.Cell cell) {
        accepted++;
        PersonId person = ImportMembers.person(circumstances.act(), row.rowNumber());
        MembershipId membership = MembershipId.first(person);
        LocalDate from = EffectiveDay.after(cell.lastFixed(), circumstances.date());
        Standing standing = row.officialDate().isPresent() ? Standing.OFFICIAL : Standing.PROBATIONARY;
        Activity activity = row.activity();
        members.add(new StreamEvent(Person.TYPE, Person.stream(person), registered(row, person, cell)));
        members.add(new StreamEvent(
                Membership.TYPE,
                membership.raw(),
                new MembershipImported(
                        membership,
                        person,
                        cell.organisation(),
                        from,
                        standing,
                        row.admissionDate().orElseThrow(),
                        row.officialDate(),
                        row.decisionDate(),
                        row.cardNumber(),
                        activity,
                        probation(row))));
        entries.computeIfAbsent(cell.organisation(), none -> new ArrayList<>())
                .add(new RollEntry(person, RollStanding.valueOf(standing.name()), from));
        mark(activity).ifPresent(mark -> marks.add(marked(cell.organisation(), person, mark, from)));
        claim(Person.CITIZEN_ID, row.citizenId(), person.raw());
        claim(Membership.CARD_NUMBER, row.cardNumber(), membership.raw());
    }

    private static PersonRegistered registered(ImportRow row, PersonId person, ImportMembers.Cell cell) {
        return new PersonRegistered(
                person,
                row.name(),
                row.birthDate().orElseThrow(),
                row.citizenId(),
                row.gender(),
                Optional.empty(),
                Optional.empty(),
                cell.organisation());
    }

    /** By the law of the ceremony's day, or today's where the book does not reach back so far. */
    private Optional<Deadline> probation(ImportRow row) {
        if (row.officialDate().isPresent()) {
            return Optional.empty();
        }
        LocalDate admission = row.admissionDate().orElseThrow();
        Parameter length = ClockParameter.of(circumstances, "probation-length", admission);
        return Optional.of(new Deadline(admission, length.number(), length.unit()));
    }

    private static Optional<RollMark> mark(Activity activity) {
        return switch (activity) {
            case ACTIVE -> Optional.empty();
            case EXEMPT -> Optional.of(RollMark.EXEMPT);
            case TEMPORARILY_OUT -> Optional.of(RollMark.TEMPORARILY_OUT);
        };
    }

    private static StreamEvent marked(OrganisationId cell, PersonId person, RollMark mark, LocalDate from) {
        return new StreamEvent(
                Roll.TYPE,
                Roll.stream(cell, RollKind.CELL),
                new RollMarkSet(cell, RollKind.CELL, person, mark, from, Optional.empty()));
    }

    private void claim(String kind, Optional<Personal<String>> value, String owner) {
        value.flatMap(Personal::value).ifPresent(text -> claims.add(new Effect.Claim(kind, text, owner)));
    }

    List<Effect> claims() {
        return claims;
    }

    List<StreamEvent> events() {
        List<StreamEvent> events = new ArrayList<>(members);
        entries.forEach((cell, seats) -> events.add(new StreamEvent(
                Roll.TYPE,
                Roll.stream(cell, RollKind.CELL),
                new RollEntriesOpened(cell, RollKind.CELL, List.copyOf(seats)))));
        events.addAll(marks);
        events.add(new StreamEvent(
                ImportedFile.TYPE,
                ImportedFile.stream(command.fileHash(), command.mappingHash()),
                new ImportChunkRecorded(
                        command.fileHash(),
                        command.mappingHash(),
                        command.organisation(),
                        command.firstRow(),
                        command.rows().getLast().rowNumber(),
                        RowNumbers.of(command.rows().stream()
                                        .map(ImportRow::rowNumber)
                                        .toList())
                                .spans(),
                        accepted,
                        command.rows().size() - accepted,
                        List.copyOf(refusals))));
        return events;
    }
}
