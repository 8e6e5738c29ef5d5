package socai.spine.journal;

/** How much of an attempt the journal keeps. */
public enum JournalKind {
    FULL,
    /** The attempt and its outcome, but neither what was asked nor the facts: for contents that must not be copied. */
    WITHOUT_PAYLOAD,
    /**
     * What was asked, the facts and the outcome, but not who asked, why, or when to less than the hour: for a secret
     * ballot. Neither the command nor what is written by it may name its asker.
     */
    ANONYMOUS
}
