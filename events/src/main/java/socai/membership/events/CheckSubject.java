package socai.membership.events;

/** Of whom the past is checked (DOMAIN §B.3). Only the kinds are kept: who they are stands on the paper. */
public enum CheckSubject {
    PERSON,
    PARENTS,
    PARENTS_IN_LAW_OR_CARER,
    SPOUSE,
    CHILDREN_OF_FULL_CAPACITY
}
