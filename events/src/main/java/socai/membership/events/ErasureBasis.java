package socai.membership.events;

/** On which legal ground a person's data is destroyed. */
public enum ErasureBasis {
    REQUEST_OF_THE_PERSON,
    RETENTION_ENDED,
    RECORDED_WITHOUT_GROUND,
    ORDER_OF_AN_AUTHORITY
}
