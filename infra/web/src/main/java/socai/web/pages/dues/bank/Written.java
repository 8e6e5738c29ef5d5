package socai.web.pages.dues.bank;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and amounts as banks write them. */
final class Written {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu/M/d").withResolverStyle(ResolverStyle.STRICT));
    /** A year of two or three digits is a slip. */
    private static final int EARLIEST = 1990;

    private static final Pattern MONEY = Pattern.compile("(?:₫|đồng|vnđ|vnd|đ)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern CENTS = Pattern.compile("(.*\\d)[.,]0{1,2}");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}");

    private Written() {}

    /** A time behind the day is left out. */
    static Optional<LocalDate> day(String text) {
        String first = text.strip().split("[\\sT]", 2)[0];
        for (DateTimeFormatter form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(first, form)).filter(day -> day.getYear() >= EARLIEST);
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** Whole đồng: {@code 1.250.000}, {@code 1,250,000.00}, {@code 1250000 ₫}; a part of a đồng is no amount. */
    static Optional<Long> amount(String text) {
        String bare = SPACE.matcher(MONEY.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""))
                .replaceAll("");
        var cents = CENTS.matcher(bare);
        // The same mark for thousands and for cents is a slip of whoever wrote it: nobody guesses which.
        if (cents.matches() && cents.group(1).indexOf(bare.charAt(cents.end(1))) < 0) {
            bare = cents.group(1);
        }
        if (GROUPED.matcher(bare).matches()) {
            bare = bare.replace(".", "").replace(",", "");
        }
        return PLAIN.matcher(bare).matches() ? Optional.of(new BigDecimal(bare).longValueExact()) : Optional.empty();
    }
}
