package socai.membership.events;

/** Why a member may be removed (xóa tên); which proofs each ground needs is policy. */
public enum RemovalGround {
    /** Away from activities without good reason. */
    ABSENCE,
    DUES_UNPAID,
    /** Gave back or destroyed the card on own will. */
    CARD_RETURNED,
    /** Lost the will to strive and did not mend after education by the cell. */
    LOST_WILL,
    /** Judged for years in a row to violate a member's standing. */
    STANDING_VIOLATED,
    POLITICAL_STANDARD,
    /** On probation and not fit to become official. */
    UNFIT_ON_PROBATION
}
