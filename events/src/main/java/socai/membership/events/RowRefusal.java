package socai.membership.events;

/**
 * Why a row was not taken over. It holds no value of the row: whoever mends the file has the file.
 *
 * @param row    number of the row in the file
 * @param ruleId the violated rule
 */
public record RowRefusal(int row, ImportColumn column, String ruleId) {}
