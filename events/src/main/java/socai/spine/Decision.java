package socai.spine;

import java.util.List;

/** A decision is a value: accepted with events, or refused with the violations of the first failing layer. */
public sealed interface Decision {

    List<RuleCheck> checks();

    /** @param events may be empty: the same content was already there, nothing needs to happen */
    record Accepted(List<StreamEvent> events, List<Effect> effects, List<RuleCheck> checks) implements Decision {}

    record Refused(List<Violation> violations, List<RuleCheck> checks) implements Decision {}
}
