package socai.web;

import java.time.LocalDate;

/** The years that a record here can speak of; with days far outside no calendar and no database can reckon. */
public final class RecordYears {

    public static final int FIRST = 1900;
    public static final int LAST = 2099;

    private RecordYears() {}

    public static boolean has(int year) {
        return year >= FIRST && year <= LAST;
    }

    public static boolean has(LocalDate day) {
        return has(day.getYear());
    }
}
