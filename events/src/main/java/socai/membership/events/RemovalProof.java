package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What proves a ground, as far as it needs proof.
 *
 * @param months         months missed or unpaid within {@code inYear}
 * @param inYear         the calendar year in which they lie
 * @param years          years in a row
 * @param reminders      how often the cell reminded the member
 * @param educatedOn     when the cell began to educate the member
 * @param documentNumber the paper that holds the proof
 */
public record RemovalProof(
        Optional<Integer> months,
        Optional<Integer> inYear,
        Optional<Integer> years,
        Optional<Integer> reminders,
        Optional<LocalDate> educatedOn,
        String documentNumber) {}
