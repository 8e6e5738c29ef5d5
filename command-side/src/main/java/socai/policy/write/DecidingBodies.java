package socai.policy.write;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import socai.spine.Parameter;

/**
 * Who decides a matter, as a regulation distributes it ({@code admission-decider-bodies} and its like).
 *
 * @param regular   competent where nothing was delegated
 * @param delegated competent instead, where the power was delegated and the regulation knows that
 * @param overAge   competent instead for people above the age limit; absent in a text that does not treat them
 */
public record DecidingBodies(DecidingBody regular, Optional<DecidingBody> delegated, Optional<DecidingBody> overAge) {

    /**
     * Reads bodies joined by {@code ;}: exactly one without delegation, at most one with.
     *
     * @throws IllegalArgumentException when the text is not of this form
     */
    public static DecidingBodies parse(String text) {
        List<DecidingBody> bodies =
                Arrays.stream(text.split(";", -1)).map(DecidingBody::parse).toList();
        List<DecidingBody> plain =
                bodies.stream().filter(body -> !body.delegated()).toList();
        List<DecidingBody> given =
                bodies.stream().filter(DecidingBody::delegated).toList();
        if (plain.size() != 1 || given.size() > 1) {
            throw new IllegalArgumentException(
                    "one body without delegation and at most one with it are needed, not " + text);
        }
        return new DecidingBodies(plain.getFirst(), given.stream().findFirst(), Optional.empty());
    }

    /** The bodies of the ordinary case and the body for people over age, each from its own parameter. */
    public static DecidingBodies of(Parameter bodies, Parameter overAge) {
        DecidingBodies ordinary = parse(bodies.value());
        return new DecidingBodies(ordinary.regular, ordinary.delegated, Optional.of(parse(overAge.value()).regular));
    }

    /**
     * The body that decides this matter. Age goes before delegation: a power over special cases is not delegated. A
     * delegation that the regulation does not know changes nothing.
     *
     * @throws IllegalStateException when asked for somebody over age without knowing who decides it
     */
    public DecidingBody choose(boolean delegatedHere, boolean isOverAge) {
        if (isOverAge) {
            return overAge.orElseThrow(
                    () -> new IllegalStateException("these bodies were read without the body for people over age"));
        }
        return delegatedHere ? delegated.orElse(regular) : regular;
    }
}
