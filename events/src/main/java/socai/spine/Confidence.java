package socai.spine;

/** How sure a rule is: the mark of the domain reference, kept with every parameter. */
public enum Confidence {
    /** Found in a text that explains this regulation. */
    S,
    /** Found in a text on an older regulation, believed to be carried over. */
    S_OLD,
    /** Carried over by us from the period before; no text seen. */
    CARRIED,
    /** From memory, to be verified. */
    M,
    /** Reference design of ours. */
    R,
    /** From the project's own source documents. */
    SEED
}
