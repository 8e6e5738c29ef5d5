package socai.membership.events;

/**
 * Neighbouring rows of a file.
 *
 * @param firstRow number of the first row
 * @param lastRow  number of the last row, itself included; never below {@code firstRow}
 */
public record RowSpan(int firstRow, int lastRow) {}
