package socai.membership.events;

/** How a membership ended. */
public enum MembershipEnd {
    DIED,
    /** On the member's own request. */
    LEFT,
    /** By a decision to remove (xóa tên); no discipline. */
    REMOVED
}
