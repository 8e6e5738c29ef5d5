package socai.app.formats;

import java.util.Map;
import java.util.stream.Stream;

/**
 * A rule with a limit that a regulation publishes.
 *
 * @param rule  its id
 * @param key   the parameter that gives the limit
 * @param facts how to come to one step before it, onto it and one step beyond
 */
record RuleLimit(String rule, Side side, String key, Facts facts) {

    /** The components of the rule, by their names, at a number of steps from the limit; several cases of the same. */
    interface Facts {
        Stream<Map<String, Object>> at(Published limit, int offset);
    }

    @Override
    public String toString() {
        return rule + " by " + key;
    }
}
