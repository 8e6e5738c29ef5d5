package socai.membership.events;

/** What of a membership can be corrected; all but the card number are dates. */
public enum CorrectedField {
    ADMISSION_DATE,
    DECISION_DATE,
    OFFICIAL_DATE,
    CARD_NUMBER
}
