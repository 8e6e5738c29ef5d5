package socai.membership.events;

/** What a review of the list of sympathisers found of one of them. Who is to be taken off the list has the file closed. */
public enum ReviewFinding {
    PROGRESSING,
    NEEDS_HELP,
    NOT_PROGRESSING
}
