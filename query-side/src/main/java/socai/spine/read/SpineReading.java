package socai.spine.read;

import java.util.List;
import socai.spine.read.asof.AsOfHandler;
import socai.spine.read.decisions.DecisionProjection;
import socai.spine.read.decisions.DecisionsHandler;
import socai.spine.read.looks.LooksHandler;
import socai.spine.read.replay.ReplayHandler;
import socai.spine.read.timeline.TimelineHandler;

/** What every dossier can be asked. */
public final class SpineReading implements Reading {

    @Override
    public List<Projection> projections() {
        return List.of(new DecisionProjection());
    }

    @Override
    public List<QueryHandler<?, ?>> handlers(Ports ports) {
        return List.of(
                new TimelineHandler(ports.store(), ports.history(), ports.states(), ports.names(), ports.reach()),
                new AsOfHandler(ports.history(), ports.states(), ports.names()),
                new ReplayHandler(ports.store(), ports.history(), ports.reexecution(), ports.names(), ports.today()),
                new DecisionsHandler(ports.store(), ports.names(), ports.today()),
                new LooksHandler(ports.store(), ports.names(), ports.parameters()));
    }
}
