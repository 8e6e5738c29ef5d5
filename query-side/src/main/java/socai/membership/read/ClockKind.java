package socai.membership.read;

/** The limits that a reader follows. */
public enum ClockKind {
    ADMISSION_DECISION,
    ADMISSION_CEREMONY,
    PROBATION,
    RECOGNITION_REVIEW,
    RECOGNITION_DECISION
}
