package socai.spine;

/**
 * The order of judgement. Only the first failing layer is reported and later ones are not evaluated: a refusal must
 * not tell facts of a dossier to somebody who may not know them.
 */
public enum Layer {
    /** May this person do this here? */
    RIGHT,
    /** Does the dossier admit this step? */
    STEP,
    /** The statutory rules. */
    STATUTE
}
