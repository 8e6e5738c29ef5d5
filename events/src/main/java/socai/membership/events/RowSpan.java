package socai.membership.events;

/**
 * Neighbouring rows of a file.
 *
 * @param first number of the first row
 * @param last  number of the last row, itself included; never below {@code first}
 */
public record RowSpan(int first, int last) {}
