package socai.policy.events;

/** How sure a day of the calendar is. */
public enum DayStatus {
    /** Announced by the Government. */
    ANNOUNCED,
    /** Follows from the law alone; not yet announced. */
    STATUTORY,
    /** Our computation; the announcement may differ. */
    COMPUTED
}
