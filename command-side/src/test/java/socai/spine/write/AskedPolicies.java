package socai.spine.write;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.ParameterUse;
import socai.spine.Policies;
import socai.spine.time.WorkingCalendar;

/** Policies that remember which parameters a decision asked for. */
final class AskedPolicies implements Policies {

    private final Policies policies;
    private final Set<ParameterUse> uses = new LinkedHashSet<>();

    AskedPolicies(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Parameter parameter(String key, Anchors at) {
        Parameter parameter = policies.parameter(key, at);
        uses.add(parameter.use());
        return parameter;
    }

    @Override
    public boolean has(String key, Anchors at) {
        return policies.has(key, at);
    }

    @Override
    public WorkingCalendar calendar() {
        return policies.calendar();
    }

    List<ParameterUse> uses() {
        return List.copyOf(uses);
    }
}
