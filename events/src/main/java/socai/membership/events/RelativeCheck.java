package socai.membership.events;

/**
 * What came of the check of one kind of relative (DOMAIN §B.3). Whether the answers found a problem is said of the check
 * as a whole: of whom, stands on the paper.
 */
public enum RelativeCheck {
    ANSWERED,
    NONE_LIVING_OR_EXISTING,
    ALREADY_A_MEMBER_DECLARED_FULLY
}
