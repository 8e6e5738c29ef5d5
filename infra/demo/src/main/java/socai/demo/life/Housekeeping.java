package socai.demo.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.demo.desk.Actor;
import socai.demo.desk.Scans;
import socai.demo.people.Chance;
import socai.demo.town.Cell;
import socai.demo.town.Member;
import socai.demo.town.Province.Twins;
import socai.membership.events.CorrectedField;
import socai.membership.events.MembershipId;
import socai.membership.events.MergeReason;
import socai.membership.write.correctmembership.CorrectMembership;
import socai.membership.write.mergepersons.MergePersons;
import socai.organisation.events.OfficeExit;
import socai.organisation.write.appointment.ProposeAppointment;
import socai.organisation.write.office.EndOffice;
import socai.spine.OfficeKind;
import socai.spine.PersonId;
import socai.spine.Personal;

/** What else happens in two years: records are put right, and secretaries retire. */
record Housekeeping(Scene scene, Chance chance) {

    private static final int CELLS_FOR_ONE_CHANGE = 14;
    private static final int CELLS_FOR_ONE_CORRECTION = 25;

    /** Merges those who were imported twice; notes all else, from the first day of life until the last. */
    void plan(LocalDate first, LocalDate last) {
        scene.province().twins().forEach(this::merge);
        List<Cell> cells = scene.province().cells();
        for (Cell cell : chance.some(1 + cells.size() / CELLS_FOR_ONE_CHANGE, cells)) {
            scene.on(day(first, last), chance, () -> changeSecretary(cell));
        }
        for (Cell cell : chance.some(1 + cells.size() / CELLS_FOR_ONE_CORRECTION, cells)) {
            scene.on(day(first, last), chance, () -> correctDecisionDate(cell));
        }
    }

    private LocalDate day(LocalDate first, LocalDate last) {
        int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay());
        return first.plusDays(chance.between(days / 5, days - 5));
    }

    /** The check of the lists after their import found one person in two of them. */
    private void merge(Twins twins) {
        scene.desk()
                .accepted(
                        scene.offices().in(scene.province().id(), OfficeKind.ORGANISATION_BOARD),
                        new MergePersons(
                                twins.kept(),
                                twins.duplicate(),
                                MergeReason.IMPORTED_TWICE,
                                Scans.proof(
                                        scene.numbers().next(scene.province().id(), "BB/BTC"), scene.today())));
        twins.duplicateCell().roll().left(twins.duplicate(), scene.today());
    }

    /** The deputy follows the secretary; somebody else of the cell follows the deputy. */
    private void changeSecretary(Cell cell) {
        Actor board = scene.board(cell);
        PersonId retiring = holder(cell, OfficeKind.SECRETARY);
        PersonId next = holder(cell, OfficeKind.DEPUTY_SECRETARY);
        PersonId minutes = holder(cell, OfficeKind.MINUTE_TAKER);
        List<PersonId> officers = List.of(retiring, next, minutes);
        PersonId deputy = chance.one(cell.members().stream()
                .filter(Member::active)
                .map(Member::id)
                .filter(member -> !officers.contains(member) && !scene.offices().any(member))
                .filter(cell.roll()::settled)
                .toList());
        end(board, cell, OfficeKind.SECRETARY, retiring, OfficeExit.RETIRED);
        end(board, cell, OfficeKind.DEPUTY_SECRETARY, next, OfficeExit.REASSIGNED);
        begin(board, cell, OfficeKind.SECRETARY, next);
        begin(board, cell, OfficeKind.DEPUTY_SECRETARY, deputy);
    }

    private PersonId holder(Cell cell, OfficeKind office) {
        return scene.offices().in(cell.id(), office).person().orElseThrow();
    }

    private void end(Actor by, Cell cell, OfficeKind office, PersonId person, OfficeExit reason) {
        scene.desk()
                .accepted(
                        by,
                        new EndOffice(
                                cell.id(),
                                office,
                                person,
                                scene.today(),
                                reason,
                                Optional.of(scene.numbers().next(cell.commune().id(), "QĐ/ĐU"))));
        scene.offices().ended(cell.id(), office);
    }

    private void begin(Actor by, Cell cell, OfficeKind office, PersonId person) {
        scene.desk()
                .appointed(
                        by,
                        scene.offices().secretary(cell.commune().id()),
                        new ProposeAppointment(
                                cell.id(),
                                office,
                                person,
                                scene.today(),
                                Optional.empty(),
                                Optional.of(scene.numbers().next(cell.commune().id(), "QĐ/ĐU"))));
        scene.offices().assumed(cell.id(), office, person);
    }

    /** The list gave the wrong day of an admission decision. */
    private void correctDecisionDate(Cell cell) {
        Member member = chance.one(cell.members().stream()
                .filter(Member::active)
                .filter(listed -> cell.roll().settled(listed.id()))
                .toList());
        scene.desk()
                .accepted(
                        scene.board(cell),
                        new CorrectMembership(
                                MembershipId.first(member.id()),
                                CorrectedField.DECISION_DATE,
                                Optional.of(member.admissionDate().minusDays(chance.between(2, 5))),
                                Optional.empty(),
                                Optional.empty(),
                                Personal.of(member.id(), "Danh sách ghi nhầm ngày quyết định kết nạp."),
                                scene.today(),
                                Scans.proof("01-QĐ", member.admissionDate())));
    }
}
