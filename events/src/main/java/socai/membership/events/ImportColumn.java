package socai.membership.events;

/** The columns of a list of members, whatever a file calls them. */
public enum ImportColumn {
    /** The row as a whole. */
    ROW,
    ORGANISATION,
    NAME,
    BIRTH_DATE,
    GENDER,
    CITIZEN_ID,
    ADMISSION_DATE,
    OFFICIAL_DATE,
    DECISION_DATE,
    CARD_NUMBER,
    ACTIVITY
}
