package socai.membership.read.cleansing;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a record is looked at for. Whether a rule is asked, in which dimension and with which weight, is published under
 * its key; a rule that is not published finds nothing.
 */
public enum RecordRule {
    CITIZEN_ID_MISSING("clean-citizen-id-missing", Fix.CITIZEN_ID),
    CITIZEN_ID_FORM("clean-citizen-id-form", Fix.CITIZEN_ID),
    NAME_CAPITALS("clean-name-capitals", Fix.NAME),
    NAME_NOT_COMPOSED("clean-name-not-composed", Fix.NAME),
    CONTACT_MISSING("clean-contact-missing", Fix.PHONE),
    HOME_TOWN_MISSING("clean-home-town-missing", Fix.HOME_TOWN),
    DECISION_DATE_MISSING("clean-decision-date-missing", Fix.DECISION_DATE),
    OFFICIAL_DATE_MISSING("clean-official-date-missing", Fix.OFFICIAL_DATE),
    CARD_MISSING("clean-card-missing", Fix.CARD_NUMBER),
    DATES_ORDER("clean-dates-order", Fix.NONE),
    ADMITTED_TOO_YOUNG("clean-admitted-too-young", Fix.NONE),
    CELL_DISSOLVED("clean-cell-dissolved", Fix.NONE),
    PROBATION_OVERDUE("clean-probation-overdue", Fix.NONE),
    DUPLICATE_SUSPECTED("clean-duplicate-suspected", Fix.NONE);

    /** Which correction mends it, where a value in a list can. */
    public enum Fix {
        CITIZEN_ID,
        NAME,
        PHONE,
        HOME_TOWN,
        DECISION_DATE,
        OFFICIAL_DATE,
        CARD_NUMBER,
        NONE
    }

    private final String key;
    private final Fix fix;

    RecordRule(String key, Fix fix) {
        this.key = key;
        this.fix = fix;
    }

    /** Of the parameter that publishes it. */
    public String key() {
        return key;
    }

    public Fix fix() {
        return fix;
    }

    public static Optional<RecordRule> named(String name) {
        return Arrays.stream(values()).filter(rule -> rule.name().equals(name)).findFirst();
    }
}
