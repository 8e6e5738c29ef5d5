package socai.membership.read.cleansing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.read.ParameterSource;

/** The rules as published: which are asked, in which dimension and with which weight ({@code DIMENSION;weight}). */
final class PublishedRules {

    /**
     * @param months a third number, where the rule needs one
     */
    record Published(Dimension dimension, int weight, Optional<Integer> months, String source) {}

    private final Map<RecordRule, Published> rules = new EnumMap<>(RecordRule.class);

    PublishedRules(ParameterSource parameters, Anchors at) {
        for (RecordRule rule : RecordRule.values()) {
            parameters.find(rule.key(), at).ifPresent(parameter -> rules.put(rule, read(parameter)));
        }
    }

    private static Published read(Parameter parameter) {
        String[] parts = parameter.value().split(";", -1);
        return new Published(
                Dimension.valueOf(parts[0]),
                Integer.parseInt(parts[1]),
                parts.length > 2 ? Optional.of(Integer.valueOf(parts[2])) : Optional.empty(),
                parameter.citation().printed().shown());
    }

    Map<RecordRule, Published> all() {
        return rules;
    }

    /** Whether a record with this fault is no clean one; a rule of weight 0 is a hint. */
    boolean counts(RecordRule rule) {
        Published found = rules.get(rule);
        return found != null && found.weight() > 0;
    }

    /** Those that make a record no clean one, or those that are hints. */
    List<RecordRule> all(boolean counting) {
        return rules.keySet().stream().filter(rule -> counts(rule) == counting).toList();
    }

    /** The third number, where the rule needs one. */
    Optional<Integer> months(RecordRule rule) {
        Published found = rules.get(rule);
        return found == null ? Optional.empty() : found.months();
    }

    boolean asks(RecordRule rule) {
        return rules.containsKey(rule);
    }
}
