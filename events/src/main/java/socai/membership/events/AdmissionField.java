package socai.membership.events;

/** What of an admission file can be corrected afterwards. */
public enum AdmissionField {
    NOMINATION_NUMBER(false),
    LISTING_RESOLUTION_NUMBER(false),
    CERTIFICATE_NUMBER(false),
    CERTIFICATE_DATE(true),
    APPLICATION_DATE(true),
    CV_DATE(true),
    CHECK_LETTER_NUMBER(false),
    OPINIONS_NUMBER(false),
    RESOLUTION_NUMBER(false),
    FORWARDING_RESOLUTION_NUMBER(false),
    RECEIPT_DATE(true);

    private final boolean date;

    AdmissionField(boolean date) {
        this.date = date;
    }

    /** Whether the corrected value is a date (ISO, {@code 2026-03-14}); otherwise it is the number of a paper. */
    public boolean isDate() {
        return date;
    }
}
