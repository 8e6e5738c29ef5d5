package socai.membership.read.cleansing;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a record is looked at for. Whether a rule is asked, in which dimension and with which weight, is published under
 * its key; a rule that is not published finds nothing.
 */
public enum RecordRule {
    CITIZEN_ID_MISSING("clean-citizen-id-missing", Place.PERSON, Fix.CITIZEN_ID),
    CITIZEN_ID_FORM("clean-citizen-id-form", Place.PERSON, Fix.CITIZEN_ID),
    NAME_CAPITALS("clean-name-capitals", Place.PERSON, Fix.NAME),
    NAME_NOT_COMPOSED("clean-name-not-composed", Place.PERSON, Fix.NAME),
    CONTACT_MISSING("clean-contact-missing", Place.PERSON, Fix.PHONE),
    HOME_TOWN_MISSING("clean-home-town-missing", Place.PERSON, Fix.HOME_TOWN),
    DECISION_DATE_MISSING("clean-decision-date-missing", Place.MEMBERSHIP, Fix.DECISION_DATE),
    OFFICIAL_DATE_MISSING("clean-official-date-missing", Place.MEMBERSHIP, Fix.OFFICIAL_DATE),
    CARD_MISSING("clean-card-missing", Place.MEMBERSHIP, Fix.CARD_NUMBER),
    DATES_ORDER("clean-dates-order", Place.MEMBERSHIP, Fix.NONE),
    ADMITTED_TOO_YOUNG("clean-admitted-too-young", Place.TODAY, Fix.NONE),
    CELL_DISSOLVED("clean-cell-dissolved", Place.TODAY, Fix.NONE),
    PROBATION_OVERDUE("clean-probation-overdue", Place.TODAY, Fix.NONE),
    DUPLICATE_SUSPECTED("clean-duplicate-suspected", Place.TODAY, Fix.NONE);

    /** Which stream tells it; {@code TODAY}: none does, it is judged on the day it is asked for. */
    enum Place {
        PERSON,
        MEMBERSHIP,
        TODAY
    }

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
    private final Place place;
    private final Fix fix;

    RecordRule(String key, Place place, Fix fix) {
        this.key = key;
        this.place = place;
        this.fix = fix;
    }

    /** Of the parameter that publishes it. */
    public String key() {
        return key;
    }

    Place place() {
        return place;
    }

    public Fix fix() {
        return fix;
    }

    public static Optional<RecordRule> named(String name) {
        return Arrays.stream(values()).filter(rule -> rule.name().equals(name)).findFirst();
    }
}
