package socai.membership.events;

/** Of whom the past is checked (DOMAIN §B.3). Only the kinds are kept: who they are stands on the paper. */
public enum CheckSubject {
    SELF,
    PARENTS,
    PARENTS_IN_LAW,
    DIRECT_CARER,
    SPOUSE,
    CHILDREN
}
