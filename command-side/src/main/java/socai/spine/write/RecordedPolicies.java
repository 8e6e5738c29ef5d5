package socai.spine.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.ParameterUse;
import socai.spine.Policies;
import socai.spine.time.WorkingCalendar;

/** Passes questions on to the published policies and keeps which parameters were applied. */
final class RecordedPolicies implements Policies {

    private final Policies published;
    private final Map<String, ParameterUse> uses = new LinkedHashMap<>();

    RecordedPolicies(Policies published) {
        this.published = published;
    }

    @Override
    public Parameter parameter(String key, Anchors at) {
        Parameter parameter = published.parameter(key, at);
        // The same parameter may be applied in two versions by one decision, when its anchors differ.
        uses.putIfAbsent(key + "@" + parameter.ref().version(), parameter.use());
        return parameter;
    }

    Optional<Parameter> find(String key, Anchors at) {
        return published.has(key, at) ? Optional.of(parameter(key, at)) : Optional.empty();
    }

    @Override
    public boolean has(String key, Anchors at) {
        return published.has(key, at);
    }

    @Override
    public WorkingCalendar calendar() {
        return published.calendar();
    }

    List<ParameterUse> uses() {
        return List.copyOf(uses.values());
    }
}
