package socai.demo.life;

import java.time.LocalDate;
import socai.demo.desk.Actor;
import socai.demo.desk.Desk;
import socai.demo.desk.Numbers;
import socai.demo.desk.Scans;
import socai.demo.people.Chance;
import socai.demo.town.Cell;
import socai.demo.town.Offices;
import socai.demo.town.Province;
import socai.spine.Anchors;
import socai.spine.OfficeKind;
import socai.spine.Policies;

/** What every step of life stands on. */
record Scene(Province province, Desk desk, Agenda agenda, Days days, Numbers numbers, Scans scans, Policies policies) {

    private static final int FIRST_MINUTE = 7 * 60 + 30;
    private static final int LAST_MINUTE = 16 * 60 + 30;

    LocalDate today() {
        return desk.today();
    }

    Offices offices() {
        return province.offices();
    }

    /** Notes a step for so many days from now, or the next working day after that. */
    void later(int days, Chance chance, Runnable step) {
        on(today().plusDays(days), chance, step);
    }

    /** Notes a step for that day, or the next working day after it. */
    void on(LocalDate day, Chance chance, Runnable step) {
        agenda.at(days.working(day), chance.between(FIRST_MINUTE, LAST_MINUTE), step);
    }

    /** Notes a step for the cell's first meeting from that day on. */
    void meeting(Cell cell, LocalDate day, Chance chance, Runnable step) {
        agenda.at(days.meeting(cell, day), chance.between(FIRST_MINUTE, LAST_MINUTE), step);
    }

    Actor secretary(Cell cell) {
        return offices().secretary(cell.id());
    }

    /** Who writes for the cell that day. */
    Actor scribe(Cell cell, Chance chance) {
        return chance.percent(60)
                ? offices().in(cell.id(), OfficeKind.MINUTE_TAKER)
                : chance.percent(50) ? offices().in(cell.id(), OfficeKind.DEPUTY_SECRETARY) : secretary(cell);
    }

    /** The board of the commune above the cell. */
    Actor board(Cell cell) {
        return offices().in(cell.commune().id(), OfficeKind.ORGANISATION_BOARD);
    }

    /** A number of the regulation that counts when its clock starts on that day. */
    int number(String key, LocalDate clockStart) {
        return policies.parameter(key, Anchors.act(today()).clockStart(clockStart))
                .number();
    }

    /** The last day of a limit in working days. */
    LocalDate lastDay(String key, LocalDate start) {
        return days.calendar().lastDay(start, number(key, start));
    }
}
