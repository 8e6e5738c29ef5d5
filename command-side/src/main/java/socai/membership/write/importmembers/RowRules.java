package socai.membership.write.importmembers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.ImportColumn;
import socai.membership.events.RowRefusal;
import socai.membership.write.rules.BornBefore;
import socai.membership.write.rules.CitizenIdForm;
import socai.membership.write.rules.GenderForm;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.ProperName;
import socai.spine.Anchors;
import socai.spine.Personal;
import socai.spine.Policies;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.write.Circumstances;

/**
 * Judges one row by itself: everything but doubles within the chunk, which depend on the rows before.
 *
 * @param cell the cell that the row names, when it is known
 */
record RowRules(
        ImportRow row,
        Optional<ImportMembers.Cell> cell,
        boolean citizenIdTaken,
        boolean cardTaken,
        ImportMembers command,
        Circumstances circumstances) {

    private static final Text ADMISSION = new Text("ngày kết nạp", "admission");
    private static final Text OFFICIAL = new Text("ngày chính thức", "official date");

    /** Every violated rule. */
    List<RowRefusal> refusals() {
        List<RowRefusal> refusals = new ArrayList<>();
        row.unreadable().forEach(column -> check(refusals, column, new ColumnReadable(column)));
        place(refusals);
        person(refusals);
        dates(refusals);
        check(refusals, ImportColumn.CARD_NUMBER, new CardNotTaken(cardTaken));
        return refusals;
    }

    private void place(List<RowRefusal> refusals) {
        if (check(refusals, ImportColumn.ORGANISATION, new CellKnown(cell))) {
            check(refusals, ImportColumn.ORGANISATION, new CellStands(cell.orElseThrow(), circumstances.date()));
            check(refusals, ImportColumn.ORGANISATION, new CellInScope(cell.orElseThrow(), command.organisation()));
        }
    }

    private void person(List<RowRefusal> refusals) {
        check(refusals, ImportColumn.NAME, new ProperName(row.name()));
        check(
                refusals,
                ImportColumn.BIRTH_DATE,
                new DateGiven(ImportColumn.BIRTH_DATE, row.birthDate().isPresent()));
        row.birthDate()
                .ifPresent(
                        born -> check(refusals, ImportColumn.BIRTH_DATE, new BornBefore(born, circumstances.date())));
        row.gender().ifPresent(gender -> check(refusals, ImportColumn.GENDER, new GenderForm(gender)));
        row.citizenId().ifPresent(id -> check(refusals, ImportColumn.CITIZEN_ID, new CitizenIdForm(id)));
        check(refusals, ImportColumn.CITIZEN_ID, new CitizenIdNotTaken(citizenIdTaken));
    }

    private void dates(List<RowRefusal> refusals) {
        check(
                refusals,
                ImportColumn.ADMISSION_DATE,
                new DateGiven(ImportColumn.ADMISSION_DATE, row.admissionDate().isPresent()));
        row.admissionDate().ifPresent(admission -> {
            check(
                    refusals,
                    ImportColumn.ADMISSION_DATE,
                    new NotInTheFuture(ADMISSION, admission, circumstances.date()));
            row.birthDate().ifPresent(born -> age(refusals, born, admission));
            row.officialDate().ifPresent(official -> official(refusals, admission, official));
            row.decisionDate()
                    .ifPresent(decision -> check(
                            refusals, ImportColumn.DECISION_DATE, new DecisionBeforeAdmission(decision, admission)));
        });
    }

    /** Judged by the law of the admission's day; where the book does not reach back so far, not at all. */
    private void age(List<RowRefusal> refusals, Personal<LocalDate> born, LocalDate admission) {
        Anchors then = Anchors.act(admission);
        Policies policies = circumstances.policies();
        if (policies.has("admission-min-age-months", then)) {
            check(
                    refusals,
                    ImportColumn.ADMISSION_DATE,
                    new OldEnough(policies.parameter("admission-min-age-months", then), born, admission));
        }
    }

    private void official(List<RowRefusal> refusals, LocalDate admission, LocalDate official) {
        check(refusals, ImportColumn.OFFICIAL_DATE, new NotInTheFuture(OFFICIAL, official, circumstances.date()));
        Anchors then = Anchors.act(circumstances.date()).clockStart(admission);
        Policies policies = circumstances.policies();
        boolean order = check(refusals, ImportColumn.OFFICIAL_DATE, new OfficialAfterAdmission(admission, official));
        if (order && policies.has("probation-length", then)) {
            check(
                    refusals,
                    ImportColumn.OFFICIAL_DATE,
                    new OfficialAfterProbation(policies.parameter("probation-length", then), admission, official));
        }
    }

    private boolean check(List<RowRefusal> refusals, ImportColumn column, Rule rule) {
        boolean holds = rule.holds();
        if (!holds) {
            refusals.add(new RowRefusal(row.rowNumber(), column, rule.id()));
        }
        return holds;
    }
}
