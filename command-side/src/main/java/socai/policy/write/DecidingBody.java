package socai.policy.write;

import socai.policy.events.Comparison;
import socai.policy.events.DecidingLevel;
import socai.policy.events.DecidingOrgan;
import socai.spine.Ratio;

/**
 * A body that may decide, and the votes it takes.
 *
 * @param delegated only competent where the superior committee has delegated the power to it
 */
public record DecidingBody(
        DecidingLevel level, DecidingOrgan organ, Comparison comparison, Ratio ratio, boolean delegated) {

    private static final String DELEGATED = "DELEGATED";

    /**
     * Reads {@code LEVEL:BODY:COMPARISON:RATIO[:DELEGATED]}.
     *
     * @throws IllegalArgumentException when the text is not of this form
     */
    static DecidingBody parse(String text) {
        String[] parts = text.strip().split(":", -1);
        if (parts.length != 4 && !(parts.length == 5 && parts[4].equals(DELEGATED))) {
            throw new IllegalArgumentException(
                    "a deciding body is written LEVEL:BODY:COMPARISON:RATIO[:DELEGATED], not " + text);
        }
        return new DecidingBody(
                DecidingLevel.valueOf(parts[0]),
                DecidingOrgan.valueOf(parts[1]),
                Comparison.valueOf(parts[2]),
                Ratio.parse(parts[3]),
                parts.length == 5);
    }

    public boolean passes(int ayes, int base) {
        return comparison.holds(ratio, ayes, base);
    }

    /** The smallest number of ayes that passes. */
    public int needed(int base) {
        return comparison.needed(ratio, base);
    }
}
