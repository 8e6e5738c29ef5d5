package socai.spine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Collects the checks of one decision in the order of judgement. A layer is given as a supplier, because rules of a
 * later layer may not even be evaluated (their facts may be missing) once an earlier one failed.
 */
public final class Judgement {

    private final List<RuleCheck> checks = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    private Judgement() {}

    public static Judgement begin() {
        return new Judgement();
    }

    public Judgement layer(Layer layer, Supplier<List<? extends Rule>> rules) {
        if (!violations.isEmpty()) {
            return this;
        }
        for (Rule rule : rules.get()) {
            RuleCheck check = rule.check(layer);
            checks.add(check);
            if (check.verdict() == Verdict.VIOLATED) {
                violations.add(rule.violation());
            }
        }
        return this;
    }

    public Judgement step(Rule... rules) {
        return layer(Layer.STEP, () -> List.of(rules));
    }

    public Judgement statute(Supplier<List<? extends Rule>> rules) {
        return layer(Layer.STATUTE, rules);
    }

    public Decision accept(Supplier<List<StreamEvent>> events) {
        return accept(events, List.of());
    }

    public Decision accept(Supplier<List<StreamEvent>> events, List<Effect> effects) {
        return accept(events, () -> effects);
    }

    /** @param effects as lazy as the events, where they depend on a regulation */
    public Decision accept(Supplier<List<StreamEvent>> events, Supplier<List<Effect>> effects) {
        return violations.isEmpty()
                ? new Decision.Accepted(List.copyOf(events.get()), List.copyOf(effects.get()), List.copyOf(checks))
                : new Decision.Refused(List.copyOf(violations), List.copyOf(checks));
    }

    /** Whether all layers so far hold: lets a decider compute what only makes sense then. */
    public boolean holds() {
        return violations.isEmpty();
    }
}
