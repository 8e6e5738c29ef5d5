package socai.dues.read;

import java.util.List;
import java.util.stream.Collectors;
import socai.dues.events.MonthlyDue;
import socai.dues.events.Tariff;
import socai.spine.Parameter;
import socai.spine.read.Printed;
import socai.spine.read.Shown;

/** How the amount of a month came about, in words. */
public final class DueWords {

    private DueWords() {}

    /** {@code 1/100 × 8.200.000 ₫ − 30 %}, or why nothing is due. */
    public static String how(MonthlyDue due, Shown shown) {
        if (!due.owed()) {
            return shown.of(due.kind());
        }
        String first =
                due.parameters().isEmpty() ? "" : due.parameters().getFirst().value();
        String whole = due.base()
                .map(base -> percent(due.parameters().getFirst(), shown) + " × " + money(base, shown))
                .orElseGet(() -> money(Long.parseLong(first), shown));
        return due.relief() == 0 ? whole : whole + " − " + due.relief() + "\u00a0%";
    }

    /** The regulations that decided. */
    public static String citations(MonthlyDue due) {
        return due.parameters().stream()
                .filter(parameter -> !parameter.key().equals(Tariff.ROUNDING))
                .map(Parameter::citation)
                .map(Printed::of)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** How sure the rate is, in words; the mark of the first parameter. */
    public static String mark(MonthlyDue due, Shown shown) {
        List<Parameter> parameters = due.parameters();
        return parameters.isEmpty()
                ? ""
                : shown.of(parameters.getFirst().citation().confidence());
    }

    public static String money(long amount, Shown shown) {
        return shown.of(amount) + "\u00a0₫";
    }

    /** A share as people say it: 3/1000 is 0,3 %. */
    private static String percent(Parameter rate, Shown shown) {
        java.math.BigDecimal share = java.math.BigDecimal.valueOf(rate.ratio().numerator())
                .multiply(java.math.BigDecimal.valueOf(100))
                .divide(java.math.BigDecimal.valueOf(rate.ratio().denominator()), 3, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros();
        String text = share.toPlainString();
        return (shown.language().equals("en") ? text : text.replace('.', ',')) + "\u00a0%";
    }
}
