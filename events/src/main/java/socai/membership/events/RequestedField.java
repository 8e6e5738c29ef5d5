package socai.membership.events;

import java.util.Optional;

/** What a member may ask to have corrected: what a correction can carry. */
public enum RequestedField {
    NAME,
    BIRTH_DATE,
    GENDER,
    HOME_TOWN,
    PHONE,
    CITIZEN_ID,
    ADMISSION_DATE,
    DECISION_DATE,
    OFFICIAL_DATE,
    DECISION_NUMBER,
    CLASS_CERTIFICATE_NUMBER,
    CARD_NUMBER;

    /** The field of the membership; empty for what stands with the person. */
    public Optional<CorrectedField> ofMembership() {
        return switch (this) {
            case NAME, BIRTH_DATE, GENDER, HOME_TOWN, PHONE, CITIZEN_ID -> Optional.empty();
            case ADMISSION_DATE -> Optional.of(CorrectedField.ADMISSION_DATE);
            case DECISION_DATE -> Optional.of(CorrectedField.DECISION_DATE);
            case OFFICIAL_DATE -> Optional.of(CorrectedField.OFFICIAL_DATE);
            case DECISION_NUMBER -> Optional.of(CorrectedField.DECISION_NUMBER);
            case CLASS_CERTIFICATE_NUMBER -> Optional.of(CorrectedField.CLASS_CERTIFICATE_NUMBER);
            case CARD_NUMBER -> Optional.of(CorrectedField.CARD_NUMBER);
        };
    }

    /** Whether its value is a day. */
    public boolean isDate() {
        return this == BIRTH_DATE
                || ofMembership()
                        .filter(field -> field.kind() == CorrectedField.Kind.DATE)
                        .isPresent();
    }
}
