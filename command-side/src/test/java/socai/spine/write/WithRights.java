package socai.spine.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.Command;
import socai.spine.Decision;
import socai.spine.DomainEvent;
import socai.spine.Policies;
import socai.spine.StreamEvent;
import socai.spine.Violation;

/** Judges a command as the handler does, its rights first: by offices, the tree and the published rights. */
public final class WithRights {

    private WithRights() {}

    /** The rules that refused; empty where the command is accepted. The dossier must be within somebody's reach. */
    @SuppressWarnings("unchecked")
    public static <C extends Command, S, F extends Record> List<String> refusals(
            Decider<C, S, F> typed,
            C command,
            Act act,
            List<StreamEvent> history,
            AuthorityReader authorities,
            Policies policies) {
        Decider<C, Object, Record> decider = (Decider<C, Object, Record>) typed;
        Map<String, List<DomainEvent>> events = new HashMap<>();
        history.forEach(event ->
                events.computeIfAbsent(event.stream(), any -> new ArrayList<>()).add(event.event()));
        InMemoryReader reader = new InMemoryReader(events, Map.of());
        Object state = reader.read(decider.type(), decider.stream(command, act)).value();
        Decision decision = Judge.judge(
                        decider,
                        new Folded<>(state, 0, Optional.empty()),
                        command,
                        decider.gather(command, state, act, reader),
                        Reach.of(decider, authorities, command, state, act, reader)
                                .orElseThrow(),
                        act,
                        policies)
                .decision();
        return decision instanceof Decision.Refused refused
                ? refused.violations().stream().map(Violation::rule).toList()
                : List.of();
    }
}
