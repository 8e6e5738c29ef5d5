package socai.web.pages.dues.bank;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The months that the text of a transfer names: {@code T3/2026}, {@code thang 3 nam 2026}, {@code T1-T3}, {@code quy 2}.
 *
 * @param first  first day of the first one
 * @param months how many from it on
 */
record NamedMonths(LocalDate first, int months) {

    private static final String HEAD = "(?:thang|th|t)\\.?\\s*";
    private static final String NUMBER = "(?:0?[1-9]|1[0-2])(?!\\d)";
    private static final String YEAR = "(?:\\s*(?:/|-|\\.|nam|n)\\s*(20\\d{2}|(?<=/)[2-9]\\d(?!\\d)))?";
    private static final Pattern MONTHS =
            Pattern.compile("(?<![a-z0-9])" + HEAD + "(" + NUMBER + "(?:\\s*(?:,|-|\\+|&|den|va|" + "\\s)\\s*" + HEAD
                    + NUMBER + "|\\s*(?:,|-|\\+|&|den|va)\\s*" + NUMBER + ")*)" + YEAR);
    private static final Pattern QUARTER = Pattern.compile("(?<![a-z0-9])quy\\s*(iv|i{1,3}|[1-4])(?![a-z0-9])" + YEAR);
    private static final Pattern BARE = Pattern.compile("(?<![\\d/.-])(0?[1-9]|1[0-2])/(20\\d{2})(?!\\d)");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})\\s*(?:-|den)\\s*(?:" + HEAD + ")?(\\d{1,2})");
    private static final Pattern ONE = Pattern.compile("\\d{1,2}");

    /** @param folded the text without marks. @param on the day of the transfer, which decides on an absent year */
    static Optional<NamedMonths> in(String folded, LocalDate on) {
        Matcher quarter = QUARTER.matcher(folded);
        if (quarter.find()) {
            int number = switch (quarter.group(1)) {
                case "1", "i" -> 1;
                case "2", "ii" -> 2;
                case "3", "iii" -> 3;
                default -> 4;
            };
            return Optional.of(of(number * 3 - 2, 3, quarter.group(2), on));
        }
        Matcher months = MONTHS.matcher(folded);
        if (months.find()) {
            TreeSet<Integer> named = named(months.group(1));
            // Months that do not follow each other cannot be one entry: the earliest open ones are taken instead.
            return named.last() - named.first() + 1 == named.size()
                    ? Optional.of(of(named.first(), named.size(), months.group(2), on))
                    : Optional.empty();
        }
        Matcher bare = BARE.matcher(folded);
        return bare.find() ? Optional.of(of(Integer.parseInt(bare.group(1)), 1, bare.group(2), on)) : Optional.empty();
    }

    private static TreeSet<Integer> named(String list) {
        TreeSet<Integer> named = new TreeSet<>();
        Matcher range = RANGE.matcher(list);
        while (range.find()) {
            int from = Integer.parseInt(range.group(1));
            int to = Integer.parseInt(range.group(2));
            IntStream.rangeClosed(Math.min(from, to), Math.max(from, to)).forEach(named::add);
        }
        Matcher one = ONE.matcher(list);
        while (one.find()) {
            named.add(Integer.parseInt(one.group()));
        }
        return named;
    }

    /** Without a year it is the one that brings the month closest to the day of the transfer. */
    private static NamedMonths of(int month, int count, @org.jspecify.annotations.Nullable String year, LocalDate on) {
        if (year != null) {
            int whole = Integer.parseInt(year);
            return new NamedMonths(LocalDate.of(whole < 100 ? 2000 + whole : whole, month, 1), count);
        }
        LocalDate first = IntStream.rangeClosed(on.getYear() - 1, on.getYear() + 1)
                .mapToObj(each -> LocalDate.of(each, month, 1))
                .min(Comparator.comparingLong(each -> Math.abs(ChronoUnit.MONTHS.between(on.withDayOfMonth(1), each))))
                .orElseThrow();
        return new NamedMonths(first, count);
    }

    boolean names(LocalDate month) {
        return !month.isBefore(first) && month.isBefore(first.plusMonths(months));
    }
}
