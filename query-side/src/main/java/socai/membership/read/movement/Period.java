package socai.membership.read.movement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The days that are looked at, both included, and by which of the two times a change belongs to them.
 *
 * @throws IllegalArgumentException when the days are in the wrong order or beyond any calendar
 */
public record Period(LocalDate from, LocalDate to, Basis basis) {

    /** No picture shows more steps than these. */
    private static final int STEPS = 24;

    private static final int[] WIDTHS = {1, 3, 6, 12, 24, 60, 120};

    public Period {
        if (from.isAfter(to) || from.getYear() < 2 || to.getYear() > 9_998) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
    }

    /** By which time a change is counted. */
    public enum Basis {
        /** From when it counts. */
        EFFECTIVE,
        /** When it was written down. */
        RECORDED
    }

    LocalDate before() {
        return from.minusDays(1);
    }

    /** Months in one step of a picture: the finest of a fixed list by which it stays readable. */
    int width() {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
        for (int width : WIDTHS) {
            if (months <= (long) width * STEPS) {
                return width;
            }
        }
        return Math.toIntExact((months + STEPS - 1) / STEPS);
    }

    /** The step to which a month belongs, counted from the one in which the period begins. */
    int step(int month) {
        return (month - monthOf(from)) / width();
    }

    int steps() {
        return step(monthOf(to)) + 1;
    }

    /** First day of a step within the period. */
    LocalDate start(int step) {
        LocalDate day = YearMonth.from(from).plusMonths((long) step * width()).atDay(1);
        return day.isBefore(from) ? from : day;
    }

    static int monthOf(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }
}
