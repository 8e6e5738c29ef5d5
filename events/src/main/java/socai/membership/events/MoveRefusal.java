package socai.membership.events;

/**
 * Why a row of the list moved nobody. It holds no value of the row: whoever mends the list has the list.
 *
 * @param row    number of the row in the list
 * @param ruleId the violated rule
 */
public record MoveRefusal(int row, MoveColumn column, String ruleId) {}
