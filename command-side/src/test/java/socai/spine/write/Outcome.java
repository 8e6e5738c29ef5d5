package socai.spine.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import socai.spine.Decision;
import socai.spine.DomainEvent;
import socai.spine.Effect;
import socai.spine.ParameterUse;
import socai.spine.RuleCheck;
import socai.spine.StreamEvent;
import socai.spine.Violation;

/**
 * What came out of a decision, with the words in which tests speak about it.
 *
 * @param asked the parameters that the decision asked the policy book for
 */
public record Outcome(Decision decision, List<ParameterUse> asked, Record facts) {

    public Outcome isAccepted() {
        assertThat(decision).as(() -> "violations: " + violationsOrNone()).isInstanceOf(Decision.Accepted.class);
        return this;
    }

    /** Accepted, and the written events are of exactly these types, in this order. */
    @SafeVarargs
    public final Outcome wrote(Class<? extends DomainEvent>... types) {
        isAccepted();
        assertThat(events()).extracting(event -> (Object) event.getClass()).containsExactly((Object[]) types);
        return this;
    }

    public Outcome wroteNothing() {
        isAccepted();
        assertThat(events()).isEmpty();
        assertThat(effects()).isEmpty();
        return this;
    }

    /** Refused, by exactly these rules. */
    public Outcome refusedBy(String... rules) {
        assertThat(decision).as("the decision").isInstanceOf(Decision.Refused.class);
        assertThat(violations()).extracting(Violation::rule).containsExactlyInAnyOrder(rules);
        return this;
    }

    public List<DomainEvent> events() {
        return streamEvents().stream().map(StreamEvent::event).toList();
    }

    public List<StreamEvent> streamEvents() {
        return decision instanceof Decision.Accepted accepted ? accepted.events() : List.of();
    }

    public List<Effect> effects() {
        return decision instanceof Decision.Accepted accepted ? accepted.effects() : List.of();
    }

    /** The one event of this type that was written. */
    public <E extends DomainEvent> E event(Class<E> type) {
        isAccepted();
        List<E> found =
                events().stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).as("events of type " + type.getSimpleName()).hasSize(1);
        return found.getFirst();
    }

    public List<Violation> violations() {
        return decision instanceof Decision.Refused refused ? refused.violations() : List.of();
    }

    public Violation violation(String rule) {
        return violations().stream()
                .filter(violation -> violation.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not refused by " + rule + " but by " + violationsOrNone()));
    }

    /** How a rule came out, whether it held or not. */
    public RuleCheck check(String rule) {
        return decision.checks().stream()
                .filter(check -> check.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("rule " + rule + " was not checked: "
                        + decision.checks().stream().map(RuleCheck::rule).toList()));
    }

    /** The codes of all regulations that the decision named in its checks. */
    public List<String> regulations() {
        return decision.checks().stream()
                .flatMap(check -> check.parameters().stream())
                .map(use -> use.ref().code())
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> violationsOrNone() {
        return violations().stream()
                .map(violation -> violation.sentence("vi", "…"))
                .toList();
    }
}
