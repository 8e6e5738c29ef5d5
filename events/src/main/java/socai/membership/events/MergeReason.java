package socai.membership.events;

/** Why two records are one person. */
public enum MergeReason {
    IMPORTED_TWICE,
    REGISTERED_TWICE,
    CITIZEN_ID_REPLACED
}
