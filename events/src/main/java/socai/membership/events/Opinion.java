package socai.membership.events;

/** What a mass organisation or the cell of the residence thinks of the applicant. */
public enum Opinion {
    FAVOURABLE,
    NOT_FAVOURABLE
}
