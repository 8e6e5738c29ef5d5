package socai.spine.journal;

/** How much of an attempt the journal keeps. */
public enum JournalKind {
    FULL,
    /** The attempt and its outcome, but neither what was asked nor the facts: for contents that must not be copied. */
    WITHOUT_PAYLOAD
}
