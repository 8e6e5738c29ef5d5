package socai.security.administration;

/** What somebody is told of a one-time password, once. */
public record Told(Part part, String text) {

    /** How much of it. */
    public enum Part {
        /** Of the account of a machine, which whoever made it sets up. */
        WHOLE,
        FIRST,
        SECOND
    }

    /** A password is never written where a record is printed. */
    @Override
    public String toString() {
        return part.name();
    }
}
