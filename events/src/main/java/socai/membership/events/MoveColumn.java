package socai.membership.events;

/** A column of the list by which members are moved. */
public enum MoveColumn {
    MEMBER,
    CELL
}
