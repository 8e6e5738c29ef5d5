package socai.spine;

/** In which office somebody acts. What an office may do is data (rights of the policy book), not written here. */
public enum OfficeKind {
    SECRETARY,
    DEPUTY_SECRETARY,
    COMMITTEE_MEMBER,
    MINUTE_TAKER,
    ORGANISATION_BOARD,
    INSPECTION_COMMISSION,
    REGISTRY_CLERK,
    ADMINISTRATOR,
    MEMBER,
    NOMINEE,
    /** No office either: somebody who sat in the cell and is a member no more, for what concerns only them. */
    FORMER_MEMBER,
    /** The installation itself: founding, file import from the machine's own command line, timers. */
    SYSTEM,
    /** Nobody's: what was done without a name stands under it, in the organisation of its matter. No account ever holds it. */
    UNNAMED
}
