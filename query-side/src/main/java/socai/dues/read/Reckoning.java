package socai.dues.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.dues.events.Tariff;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.read.ParameterSource;

/**
 * What one answer reckons with: the regulations as published now, each parameter of a day asked for once. Every page
 * counts months and arrears here, so that none says other numbers than another.
 */
public final class Reckoning {

    private final ParameterSource parameters;
    private final Tariff tariff;
    private final Map<LocalDate, Integer> days = new HashMap<>();

    public Reckoning(ParameterSource parameters) {
        this.parameters = parameters;
        Map<String, Optional<Parameter>> known = new HashMap<>();
        this.tariff = new Tariff(
                (key, day) -> known.computeIfAbsent(key + "@" + day, any -> parameters.find(key, Anchors.act(day))));
    }

    /** What is due for a month and paid for it. */
    public Payer.Month month(Payer payer, LocalDate month) {
        return payer.month(month, tariff);
    }

    /** The cell to which the month is owed, by the seat on the day that is published for it. */
    public Optional<String> owedTo(Payer payer, LocalDate month) {
        return payer.owedTo(month, days.computeIfAbsent(month, this::obligationDay));
    }

    private int obligationDay(LocalDate month) {
        return parameters
                .find("dues-obligation-day", Anchors.act(month))
                .map(Parameter::number)
                .orElse(1);
    }

    /**
     * The months of the year that are over on this day and not paid whole, to whatever cell they are owed; not those whose
     * payment is put off while that runs.
     */
    public int unpaid(Payer payer, int year, LocalDate day) {
        return Math.toIntExact(arrears(payer, year, day).count());
    }

    /** What is still open of the {@link #unpaid} months, in whole đồng. */
    public long owed(Payer payer, int year, LocalDate day) {
        return arrears(payer, year, day).mapToLong(Payer.Month::open).sum();
    }

    private Stream<Payer.Month> arrears(Payer payer, int year, LocalDate day) {
        return Stream.iterate(LocalDate.of(year, 1, 1), month -> month.plusMonths(1))
                .takeWhile(
                        month -> month.getYear() == year && !month.plusMonths(1).isAfter(day))
                .filter(month -> owedTo(payer, month).isPresent())
                .map(month -> month(payer, month))
                .filter(month -> month.open() > 0 && !month.putOffOn(day));
    }

    /** From how many unpaid months of a year on people judge; empty where no regulation in force says it. */
    public Optional<Parameter> judgedFrom(LocalDate day) {
        return parameters.find("removal-dues-months", Anchors.act(day)).filter(months -> months.number() > 0);
    }
}
