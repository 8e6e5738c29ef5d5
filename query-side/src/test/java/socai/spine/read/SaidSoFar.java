package socai.spine.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import socai.membership.read.Said;
import socai.spine.Recorded;

/** A fold that is easy to check by hand: of some components the value that was said last, and how many events spoke. */
public final class SaidSoFar implements StateView {

    private static final Set<String> FOLLOWED =
            Set.of("person", "organisation", "name", "birthDate", "reason", "ayes", "base", "standing", "officialDate");

    @Override
    public List<Record> after(String stream, List<Recorded> events) {
        List<Record> states = new ArrayList<>();
        Map<String, Object> said = new TreeMap<>();
        for (Recorded event : events) {
            Components.names(event.event().getClass())
                    .filter(FOLLOWED::contains)
                    .forEach(name -> Components.get(event.event(), name).ifPresent(value -> said.put(name, value)));
            states.add(new Said(states.size() + 1, Map.copyOf(said)));
        }
        return states;
    }
}
