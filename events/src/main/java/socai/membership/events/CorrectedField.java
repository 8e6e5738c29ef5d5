package socai.membership.events;

/** What of a membership can be corrected afterwards. */
public enum CorrectedField {
    ADMISSION_DATE(Kind.DATE),
    DECISION_DATE(Kind.DATE),
    OFFICIAL_DATE(Kind.DATE),
    DECISION_NUMBER(Kind.PAPER_NUMBER),
    CLASS_CERTIFICATE_NUMBER(Kind.PAPER_NUMBER),
    CARD_NUMBER(Kind.PERSONAL_NUMBER);

    /** In which pair of components the old and the new value stand. */
    public enum Kind {
        DATE,
        PAPER_NUMBER,
        PERSONAL_NUMBER
    }

    private final Kind kind;

    CorrectedField(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
