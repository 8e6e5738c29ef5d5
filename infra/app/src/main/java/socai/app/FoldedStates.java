package socai.app;

import java.util.ArrayList;
import java.util.List;
import socai.spine.DomainEvent;
import socai.spine.Recorded;
import socai.spine.StreamType;
import socai.spine.read.StateView;
import socai.spine.write.Catalogue;

/** Shows the reading side what the writing side folds: one fold, so that a page never tells another state than a rule. */
final class FoldedStates implements StateView {

    private final Catalogue catalogue;

    FoldedStates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Record> after(String stream, List<Recorded> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        StreamType<?, ?> type = catalogue.stream(events.getFirst().type());
        if (type == null) {
            throw new IllegalStateException(
                    "no stream type is called " + events.getFirst().type());
        }
        return states(type, events);
    }

    private static <S, E extends DomainEvent> List<Record> states(StreamType<S, E> type, List<Recorded> events) {
        List<Record> states = new ArrayList<>();
        S state = type.initial();
        for (Recorded event : events) {
            state = type.fold(state, event.event());
            states.add((Record) state);
        }
        return states;
    }
}
