package socai.spine.read;

import java.util.Optional;
import socai.spine.Anchors;
import socai.spine.Parameter;

/** The parameters as published now, for what a page tells in advance; decisions read the policy book itself. */
@FunctionalInterface
public interface ParameterSource {

    /** The parameter that a decision with these dates would apply; absent when none is published. */
    Optional<Parameter> find(String key, Anchors at);
}
