package socai.web.pages.movements;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.membership.read.movement.Period;
import socai.membership.read.movement.Period.Basis;
import socai.web.RecordYears;
import socai.web.pages.problem.BadAddress;
import socai.web.pages.words.AskedDay;

/**
 * The period that an address names. One that is still running ends today: nothing is told of days to come.
 *
 * @param code    {@code nam}, {@code nua-1}, {@code quy-1}, {@code thang-1} and so on, or {@code ngay} for two days
 * @param running cut off at today
 */
public record AskedPeriod(String code, int year, LocalDate from, LocalDate to, Basis basis, boolean running) {

    /** Two given days instead of a part of a year. */
    public static final String DAYS = "ngay";

    public static final String YEAR = "nam";
    private static final String RECORDED = "ghi-so";
    private static final String EFFECTIVE = "hieu-luc";

    /** What can be chosen, in order. */
    public static List<String> codes() {
        List<String> codes = new ArrayList<>(List.of(YEAR));
        numbered("nua", 2, codes);
        numbered("quy", 4, codes);
        numbered("thang", 12, codes);
        codes.add(DAYS);
        return codes;
    }

    private static void numbered(String name, int parts, List<String> codes) {
        for (int part = 1; part <= parts; part++) {
            codes.add(name + "-" + part);
        }
    }

    /** @throws BadAddress naming the parameter that is not right */
    static AskedPeriod of(
            @Nullable String code,
            @Nullable Integer year,
            @Nullable String from,
            @Nullable String to,
            @Nullable String basis,
            LocalDate today) {
        Basis by = basis(basis);
        String kind = code == null || code.isBlank() ? YEAR : code;
        int of = year == null ? today.getYear() : year;
        if (!codes().contains(kind)) {
            throw new BadAddress("ky");
        }
        if (!RecordYears.has(of)) {
            throw new BadAddress("nam");
        }
        if (kind.equals(DAYS)) {
            LocalDate until = AskedDay.of(to, "den").orElse(today);
            LocalDate since = AskedDay.of(from, "tu").orElse(until.withDayOfYear(1));
            if (since.isAfter(until)) {
                throw new BadAddress("tu");
            }
            return cut(kind, since.getYear(), since, until, by, today);
        }
        int part = part(kind);
        int months = kind.startsWith("thang") ? 1 : kind.startsWith("quy") ? 3 : kind.startsWith("nua") ? 6 : 12;
        YearMonth first = YearMonth.of(of, (part - 1) * months + 1);
        return cut(kind, of, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth(), by, today);
    }

    private static AskedPeriod cut(String code, int year, LocalDate from, LocalDate to, Basis basis, LocalDate today) {
        boolean running = to.isAfter(today) && !from.isAfter(today);
        return new AskedPeriod(code, year, from, running ? today : to, basis, running);
    }

    private static int part(String code) {
        int dash = code.indexOf('-');
        return dash < 0 ? 1 : Integer.parseInt(code.substring(dash + 1));
    }

    private static Basis basis(@Nullable String text) {
        return switch (Optional.ofNullable(text).filter(one -> !one.isBlank()).orElse(EFFECTIVE)) {
            case EFFECTIVE -> Basis.EFFECTIVE;
            case RECORDED -> Basis.RECORDED;
            default -> throw new BadAddress("theo");
        };
    }

    Period period() {
        return new Period(from, to, basis);
    }

    /** What the code stands for, without its number: {@code quy}. */
    public String kind() {
        return kind(code);
    }

    public static String kind(String code) {
        int dash = code.indexOf('-');
        return dash < 0 ? code : code.substring(0, dash);
    }

    public static int number(String code) {
        return part(code);
    }

    public boolean days() {
        return code.equals(DAYS);
    }

    /** Two days only where they are what was asked. */
    public @Nullable LocalDate since() {
        return days() ? from : null;
    }

    public @Nullable LocalDate until() {
        return days() ? to : null;
    }

    /** The basis as an address says it; the usual one is left out. */
    public @Nullable String by() {
        return basis == Basis.RECORDED ? RECORDED : null;
    }
}
