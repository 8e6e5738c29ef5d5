package socai.spine;

/** The keys of an event's metadata; values are strings without personal data. */
public final class Metadata {

    public static final String COMMAND = "command";
    public static final String CAUSE = "cause";
    public static final String CORRELATION = "correlation";
    public static final String ACCOUNT = "account";
    public static final String PERSON = "person";
    public static final String OFFICE = "office";
    public static final String ORGANISATION = "organisation";
    public static final String BUSINESS_DATE = "businessDate";
    public static final String POLICIES = "policies";
    public static final String ORIGIN = "origin";

    private Metadata() {}
}
