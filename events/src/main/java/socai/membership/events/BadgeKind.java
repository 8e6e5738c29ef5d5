package socai.membership.events;

/** On what ground a badge is asked for. */
public enum BadgeKind {
    /** The years of Party age are full on the day of the award. */
    REGULAR,
    /** A grave illness: some months earlier. */
    EARLY_ILLNESS,
    /** The member died within some months of it. */
    POSTHUMOUS
}
