package socai.organisation.write.rules;

import java.util.Arrays;
import java.util.Optional;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.Policies;
import socai.spine.write.Circumstances;

/** Which parameter names the body that sets up, moves and ends an organisation of a type. */
public final class SetupDecider {

    static final String ANY = "organisation-setup-decider";
    static final String COMMUNE = "commune-organisation-setup-decider";
    static final String COMMUNE_TYPES = "commune-organisation-types";

    private SetupDecider() {}

    /** A regulation of its own for communes goes before the general one, where it is in force. */
    public static Parameter of(String type, Circumstances circumstances) {
        boolean commune = find(COMMUNE_TYPES, circumstances)
                .filter(types -> Arrays.asList(types.value().split(" ")).contains(type))
                .isPresent();
        return (commune ? find(COMMUNE, circumstances) : Optional.<Parameter>empty())
                .orElseGet(() -> circumstances.parameter(ANY));
    }

    private static Optional<Parameter> find(String key, Circumstances circumstances) {
        Policies policies = circumstances.policies();
        Anchors at = Anchors.act(circumstances.date());
        return policies.has(key, at) ? Optional.of(policies.parameter(key, at)) : Optional.empty();
    }
}
