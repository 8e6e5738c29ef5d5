package socai.membership.read.cleansing;

/** The four sides of a good record: đúng, đủ, sạch, sống. */
public enum Dimension {
    CORRECT,
    SUFFICIENT,
    CLEAN,
    LIVING
}
