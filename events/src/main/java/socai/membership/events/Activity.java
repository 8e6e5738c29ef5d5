package socai.membership.events;

/** How a member takes part (DOMAIN §B.1, §C.3); it decides whether the member is in the base of a vote. */
public enum Activity {
    ACTIVE,
    /** Exempt from work and activities (miễn công tác và sinh hoạt đảng). */
    EXEMPT,
    /** Introduced to another place for a limited time (sinh hoạt tạm thời). */
    TEMPORARILY_OUT
}
