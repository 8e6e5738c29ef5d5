package socai.spine;

/** Where an act was first done. Only {@link #PAPER} and {@link #IMPORT} may carry an earlier business date. */
public enum Origin {
    DIRECT,
    PAPER,
    IMPORT
}
