package socai.spine;

/** Which date chooses the version of a parameter that applies. */
public enum Anchor {
    ACT,
    CLOCK_START,
    FILE_OPENED
}
