package socai.dues.events;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import socai.dues.events.MonthlyDue.Kind;
import socai.spine.Parameter;
import socai.spine.Personal;
import socai.spine.Ratio;

/**
 * Computes what is due for a month, by the regulation in force on the first day of that month whatever day it is asked
 * on. Pure; the book of parameters is given.
 *
 * @param book the parameter of a key on a day; empty where no regulation in force has it
 */
public record Tariff(BiFunction<String, LocalDate, Optional<Parameter>> book) {

    /** The key of the step to which amounts are rounded. */
    public static final String ROUNDING = "dues-rounding-step";

    private static final int WHOLE = 100;

    /** @param month any day of it */
    public MonthlyDue of(LocalDate month, Obligation obligation) {
        LocalDate first = month.withDayOfMonth(1);
        Optional<Parameter> age = book.apply("dues-exempt-party-age", first);
        if (age.filter(years -> reached(years, first, obligation)).isPresent()) {
            return none(
                    first,
                    Kind.EXEMPT_BY_AGE,
                    obligation.in(first),
                    age.stream().toList());
        }
        Optional<Declaration> declared = obligation.in(first);
        if (declared.isEmpty()) {
            return none(first, Kind.UNDECLARED, declared, List.of());
        }
        DuesCategory category = declared.get().category();
        Optional<Parameter> exempt = book.apply("dues-exempt-categories", first)
                .filter(list -> Arrays.asList(list.value().split(";")).contains(category.name()));
        if (exempt.isPresent()) {
            return none(
                    first, Kind.EXEMPT_BY_CATEGORY, declared, exempt.stream().toList());
        }
        return computed(first, declared.get(), obligation.relief(first));
    }

    private static boolean reached(Parameter months, LocalDate first, Obligation obligation) {
        return obligation
                .partyAge()
                .filter(age -> age.months(first) >= months.number())
                .isPresent();
    }

    private MonthlyDue computed(LocalDate first, Declaration declared, Optional<Relief> relief) {
        List<Parameter> used = new ArrayList<>();
        Optional<Parameter> rate = book.apply("dues-rate-" + declared.category().key(), first);
        Optional<Long> base = Optional.empty();
        BigDecimal full;
        if (rate.isPresent()) {
            used.add(rate.get());
            Optional<Parameter> wage = declared.zone().flatMap(zone -> book.apply(zone.key(), first));
            if (declared.category().basis() == DuesBasis.DECLARED) {
                base = declared.base().flatMap(Personal::value);
                if (base.isEmpty()) {
                    return none(first, Kind.ERASED, Optional.of(declared), used);
                }
            } else {
                wage.ifPresent(used::add);
                base = wage.map(Parameter::number).map(Integer::longValue);
                if (base.isEmpty()) {
                    return none(first, Kind.NOT_REGULATED, Optional.of(declared), used);
                }
            }
            Ratio share = rate.get().ratio();
            full = BigDecimal.valueOf(base.get())
                    .multiply(BigDecimal.valueOf(share.numerator()))
                    .divide(BigDecimal.valueOf(share.denominator()), 6, RoundingMode.HALF_UP);
        } else {
            Optional<Parameter> fixed =
                    book.apply("dues-fixed-" + declared.category().key(), first);
            if (fixed.isEmpty()) {
                return none(first, Kind.NOT_REGULATED, Optional.of(declared), used);
            }
            used.add(fixed.get());
            full = BigDecimal.valueOf(fixed.get().number());
        }
        int percent = relief.map(Relief::percent).orElse(0);
        if (percent >= WHOLE) {
            return none(first, Kind.EXEMPT_BY_RELIEF, Optional.of(declared), used);
        }
        long amount = rounded(full.multiply(BigDecimal.valueOf(WHOLE - percent)), first, used);
        return new MonthlyDue(
                first, Kind.OWED, amount, Optional.of(declared.category()), base, percent, List.copyOf(used));
    }

    /** Half a step goes up; without a published step, to the đồng. */
    private long rounded(BigDecimal hundredfold, LocalDate first, List<Parameter> used) {
        Optional<Parameter> published = book.apply(ROUNDING, first);
        published.ifPresent(used::add);
        BigDecimal step = BigDecimal.valueOf(published.map(Parameter::number).orElse(1));
        return hundredfold
                .divide(step.multiply(BigDecimal.valueOf(WHOLE)), 0, RoundingMode.HALF_UP)
                .multiply(step)
                .longValueExact();
    }

    private static MonthlyDue none(
            LocalDate month, Kind kind, Optional<Declaration> declared, List<Parameter> parameters) {
        return new MonthlyDue(
                month, kind, 0, declared.map(Declaration::category), Optional.empty(), 0, List.copyOf(parameters));
    }
}
