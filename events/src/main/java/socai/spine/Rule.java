package socai.spine;

import java.util.List;

/**
 * One named rule with the facts and parameters it is judged by. The record's name is the rule's sentence in code.
 * It holds or it does not; it never throws for a violation.
 */
public interface Rule {

    /** Fixed for ever: {@code membership.applicant-age}. */
    String id();

    Citation citation();

    boolean holds();

    /** What to tell a person when the rule is violated. */
    Text refusal();

    /** What the person can do then ("cách xử lý"): a refusal that leaves people alone is half a refusal. */
    Text remedy();

    default List<Parameter> parameters() {
        return List.of();
    }

    default List<Fact> facts() {
        return List.of();
    }

    default RuleCheck check(Layer layer) {
        return new RuleCheck(
                id(),
                layer,
                citation(),
                parameters().stream().map(Parameter::use).toList(),
                facts(),
                holds() ? Verdict.HOLDS : Verdict.VIOLATED);
    }

    default Violation violation() {
        return new Violation(id(), citation(), refusal(), remedy(), facts());
    }
}
