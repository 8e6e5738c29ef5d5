package socai.web;

/** Tells who is calling; the security module knows. */
@FunctionalInterface
public interface Callers {

    /** @throws IllegalStateException when nobody is logged in: such a request must not have come this far */
    Caller current();
}
