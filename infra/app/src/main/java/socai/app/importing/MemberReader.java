package socai.app.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.app.importing.columns.Layout;
import socai.app.importing.columns.MemberField;
import socai.app.importing.columns.OrganisationCode;
import socai.app.importing.columns.ReadingFault;
import socai.app.importing.columns.RowReading;
import socai.app.importing.columns.Words;
import socai.app.importing.sheet.SheetRow;
import socai.membership.events.Activity;
import socai.membership.events.ImportColumn;
import socai.membership.write.importmembers.ImportMembers;
import socai.membership.write.importmembers.ImportRow;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;

/** Reads rows of a list of members. */
final class MemberReader {

    private final Layout<MemberField> layout;

    MemberReader(Layout<MemberField> layout) {
        this.layout = layout;
    }

    /** Digits of the cell's code; empty where there is none. */
    Optional<String> cellCode(SheetRow row) {
        String text = row.fault().isPresent() ? "" : layout.cell(row.cells(), MemberField.CELL_CODE);
        return OrganisationCode.digits(text);
    }

    String citizenId(SheetRow row) {
        return row.fault().isPresent() ? "" : digits(layout.cell(row.cells(), MemberField.CITIZEN_ID));
    }

    /**
     * The row for a decision under this act. A row with faults goes there too, so that all of them are told at once and
     * the record of the import is whole; what could not be read is left out and named.
     */
    MemberReading read(SheetRow row, Optional<OrganisationId> cell, Act act) {
        RowReading<MemberField> cells = new RowReading<>(layout, row);
        PersonId person = ImportMembers.person(act, row.number());
        cells.needed(MemberField.CELL_CODE)
                .filter(code -> OrganisationCode.digits(code).isEmpty())
                .ifPresent(code -> cells.fault(MemberField.CELL_CODE, ReadingFault.NO_CODE));
        String name = cells.needed(MemberField.NAME)
                .map(text -> text.replaceAll("\\s+", " "))
                .orElse("");
        Optional<LocalDate> birth = cells.neededDate(MemberField.BIRTH_DATE);
        Optional<String> gender = cells.word(MemberField.GENDER, Words.GENDER);
        Optional<String> citizenId = cells.text(MemberField.CITIZEN_ID).map(MemberReader::digits);
        Optional<LocalDate> admission = cells.neededDate(MemberField.ADMISSION_DATE);
        Optional<LocalDate> official = cells.date(MemberField.OFFICIAL_DATE);
        Optional<LocalDate> decision = cells.date(MemberField.DECISION_DATE);
        Optional<String> card = cells.text(MemberField.CARD_NUMBER);
        // A word that is none is named as unreadable, and refuses the row whatever stands here.
        Activity activity = cells.text(MemberField.ACTIVITY).isEmpty()
                ? Activity.ACTIVE
                : cells.word(MemberField.ACTIVITY, Words.ACTIVITY).orElse(Activity.ACTIVE);
        List<ImportColumn> unreadable = cells.faults().entrySet().stream()
                .filter(fault -> fault.getValue() != ReadingFault.MISSING)
                .map(fault -> fault.getKey().column())
                .toList();
        ImportRow member = new ImportRow(
                row.number(),
                cell,
                Personal.of(person, name),
                birth.map(day -> Personal.of(person, day)),
                gender.map(word -> Personal.of(person, word)),
                citizenId.map(id -> Personal.of(person, id)),
                admission,
                official,
                decision,
                card.map(number -> Personal.of(person, number)),
                activity,
                unreadable);
        return new MemberReading(row, member, cells.faults());
    }

    /** Groups of digits are written apart, and spreadsheets mark a number that is a text by an apostrophe. */
    private static String digits(String text) {
        return text.replaceAll("^'|[\\s\\u00a0]+", "");
    }
}
