package socai.dues.events;

import java.time.LocalDate;

/**
 * What was paid for one month.
 *
 * @param month  its first day
 * @param amount in whole đồng
 */
public record MonthPaid(LocalDate month, long amount) {}
