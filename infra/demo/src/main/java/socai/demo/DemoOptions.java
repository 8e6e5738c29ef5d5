package socai.demo;

import java.time.LocalDate;

/**
 * What the province is made from: the same options give the same province.
 *
 * @param today the day on which the store will be opened to people; life goes on until the evening before
 */
public record DemoOptions(long seed, LocalDate today, DemoSizes sizes) {

    private static final int MONTHS_OF_LIFE = 24;

    /** The day of founding and import. */
    public LocalDate start() {
        return today.minusMonths(MONTHS_OF_LIFE);
    }
}
