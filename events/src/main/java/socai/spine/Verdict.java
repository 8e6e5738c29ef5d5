package socai.spine;

/** How a rule came out. */
public enum Verdict {
    HOLDS,
    VIOLATED
}
