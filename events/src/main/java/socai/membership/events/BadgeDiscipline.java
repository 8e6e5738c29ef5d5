package socai.membership.events;

/** The last disciplinary measure that a declaration for a badge names; each has a waiting time of its own. */
public enum BadgeDiscipline {
    REPRIMAND,
    WARNING,
    DISMISSAL
}
