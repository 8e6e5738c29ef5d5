package socai.web.pages.dues.bank;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of one row.
 *
 * @param reason  why a person must decide, or why it cannot be entered; NONE for a good row
 * @param column  where the fault lies, from 0; -1 where it lies in no single one
 * @param value   what stands there
 * @param member  who paid, where that is certain
 * @param plan    what will be entered; only for a good row
 * @param options among which a person chooses
 * @param receipt of what was entered before
 */
public record Sorted(
        Transfer transfer,
        Kind kind,
        Reason reason,
        int column,
        String value,
        Optional<Choice> member,
        Optional<Plan> plan,
        List<Choice> options,
        Optional<Booked> receipt) {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Every row is of one of these, so that their sums are the sum of the file. */
    enum Kind {
        GOOD,
        DOUBTFUL,
        BOOKED,
        WRONG,
        /** Money that went out, or none. */
        OUT
    }

    /** Why. */
    enum Reason {
        NONE,
        NOBODY,
        SEVERAL,
        CARD_AND_NAME,
        NOT_EXACT,
        MONTH_PAID,
        NOTHING_OPEN,
        UNDECLARED,
        TWICE,
        NO_DAY,
        AFTER_TODAY,
        NO_AMOUNT
    }

    /**
     * A member, and what would be entered for them.
     *
     * @param card   its number, empty without one
     * @param partly the last month is not covered
     */
    record Choice(String name, String card, String cell, Plan plan, boolean partly) {}

    /** Where a receipt stands. */
    public record Booked(String account, String book, int number) {}

    long amount() {
        return transfer.amount().orElse(0L);
    }

    /** The day as pages show it. */
    String written() {
        return transfer.day().map(SHOWN::format).orElse("");
    }

    int row() {
        return transfer.row().number();
    }

    /** The column as an office program calls it; empty for none. */
    String letter() {
        return column < 0 ? "" : letter(column);
    }

    static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : (char) ('A' + column / 26 - 1) + last;
    }
}
