package socai.membership.write.importmembers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.Activity;
import socai.membership.events.ImportColumn;
import socai.membership.write.Life;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;

/** What a file says in one row, before it belongs to a command; one thing changed at a time. */
record ImportRows(
        int number,
        Optional<OrganisationId> cell,
        String name,
        Optional<LocalDate> born,
        Optional<String> gender,
        Optional<String> citizenId,
        Optional<LocalDate> admitted,
        Optional<LocalDate> official,
        Optional<LocalDate> decided,
        Optional<String> card,
        Activity activity,
        List<ImportColumn> unreadable) {

    static ImportRows good(int number) {
        return new ImportRows(
                number,
                Optional.of(Life.CELL),
                "Trần Văn An",
                Optional.of(LocalDate.of(1980, 6, 1)),
                Optional.of("MALE"),
                Optional.of("001080%06d".formatted(number)),
                Optional.of(LocalDate.of(2022, 5, 19)),
                Optional.of(LocalDate.of(2023, 5, 19)),
                Optional.of(LocalDate.of(2022, 5, 3)),
                Optional.of("65%06d".formatted(number)),
                Activity.ACTIVE,
                List.of());
    }

    ImportRows cell(OrganisationId other) {
        return new ImportRows(
                number,
                Optional.ofNullable(other),
                name,
                born,
                gender,
                citizenId,
                admitted,
                official,
                decided,
                card,
                activity,
                unreadable);
    }

    ImportRows name(String other) {
        return new ImportRows(
                number, cell, other, born, gender, citizenId, admitted, official, decided, card, activity, unreadable);
    }

    ImportRows born(LocalDate other) {
        return new ImportRows(
                number,
                cell,
                name,
                Optional.ofNullable(other),
                gender,
                citizenId,
                admitted,
                official,
                decided,
                card,
                activity,
                unreadable);
    }

    ImportRows gender(String other) {
        return new ImportRows(
                number,
                cell,
                name,
                born,
                Optional.ofNullable(other),
                citizenId,
                admitted,
                official,
                decided,
                card,
                activity,
                unreadable);
    }

    ImportRows citizenId(String other) {
        return new ImportRows(
                number,
                cell,
                name,
                born,
                gender,
                Optional.ofNullable(other),
                admitted,
                official,
                decided,
                card,
                activity,
                unreadable);
    }

    /** The decision goes with the admission: a fortnight before. */
    ImportRows admitted(LocalDate other) {
        Optional<LocalDate> day = Optional.ofNullable(other);
        return new ImportRows(
                number,
                cell,
                name,
                born,
                gender,
                citizenId,
                day,
                official,
                day.map(d -> d.minusDays(14)),
                card,
                activity,
                unreadable);
    }

    ImportRows official(LocalDate other) {
        return new ImportRows(
                number,
                cell,
                name,
                born,
                gender,
                citizenId,
                admitted,
                Optional.ofNullable(other),
                decided,
                card,
                activity,
                unreadable);
    }

    ImportRows decided(LocalDate other) {
        return new ImportRows(
                number,
                cell,
                name,
                born,
                gender,
                citizenId,
                admitted,
                official,
                Optional.ofNullable(other),
                card,
                activity,
                unreadable);
    }

    ImportRows card(String other) {
        return new ImportRows(
                number,
                cell,
                name,
                born,
                gender,
                citizenId,
                admitted,
                official,
                decided,
                Optional.ofNullable(other),
                activity,
                unreadable);
    }

    ImportRows activity(Activity other) {
        return new ImportRows(
                number, cell, name, born, gender, citizenId, admitted, official, decided, card, other, unreadable);
    }

    ImportRows unreadable(ImportColumn column) {
        return new ImportRows(
                number,
                cell,
                name,
                born,
                gender,
                citizenId,
                admitted,
                official,
                decided,
                card,
                activity,
                List.of(column));
    }

    /** The row in a command, whose id names its person. */
    ImportRow in(Act act) {
        PersonId person = ImportMembers.person(act, number);
        return new ImportRow(
                number,
                cell,
                Personal.of(person, name),
                born.map(day -> Personal.of(person, day)),
                gender.map(text -> Personal.of(person, text)),
                citizenId.map(text -> Personal.of(person, text)),
                admitted,
                official,
                decided,
                card.map(text -> Personal.of(person, text)),
                activity,
                unreadable);
    }
}
