package socai.membership.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the published texts on badges are read: years of Party age, days of award, and the reward. */
public final class BadgeSteps {

    private BadgeSteps() {}

    /** The steps of {@code badge-steps}, lowest first. */
    public static List<Integer> steps(String value) {
        return Arrays.stream(value.split(";", -1))
                .map(String::strip)
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    /** The days of {@code badge-award-days}, written day-month, as they come in a year. */
    public static List<MonthDay> days(String value) {
        return Arrays.stream(value.split(";", -1))
                .map(day -> day.strip().split("-", -1))
                .map(parts -> MonthDay.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0])))
                .sorted()
                .toList();
    }

    /** Which of the keys, each of which ends in a range as in {@code …-30-65}, is meant for a step. */
    public static Optional<String> keyFor(int step, List<String> keys) {
        return keys.stream()
                .filter(key -> {
                    String[] parts = key.split("-", -1);
                    return Integer.parseInt(parts[parts.length - 2]) <= step
                            && step <= Integer.parseInt(parts[parts.length - 1]);
                })
                .findFirst();
    }

    /** The days of award from the year before a date until two years after it: those of each year and the further ones. */
    public static List<LocalDate> around(LocalDate date, List<MonthDay> yearly, Collection<LocalDate> further) {
        return Stream.concat(
                        IntStream.rangeClosed(date.getYear() - 1, date.getYear() + 2)
                                .boxed()
                                .flatMap(year -> yearly.stream().map(day -> day.atYear(year))),
                        further.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * @param factor     as published, with a decimal point
     * @param baseSalary đồng a month
     * @return whole đồng; a broken đồng, which no published pair gives, is cut off
     */
    public static long money(String factor, long baseSalary) {
        return new BigDecimal(factor).multiply(BigDecimal.valueOf(baseSalary)).longValue();
    }
}
