package socai.organisation.events;

/** Why somebody left an office. A fixed list, so that no person's matter is ever told in it. */
public enum OfficeExit {
    TERM_ENDED,
    REASSIGNED,
    RETIRED,
    RESIGNED,
    DISMISSED,
    DIED
}
