package socai.app.importing;

import java.time.Instant;
import java.util.Map;
import socai.spine.Act;
import socai.spine.Metadata;
import socai.spine.Recorded;
import socai.spine.StreamEvent;

/** Events that were only rehearsed. */
final class Pretended {

    private Pretended() {}

    /** The event as it would be read back, without the time: nothing was recorded. */
    static Recorded event(StreamEvent event, long sequence, Act act) {
        return new Recorded(
                0,
                act.command().raw(),
                event.type().name(),
                event.stream(),
                sequence,
                Instant.EPOCH,
                Map.of(Metadata.BUSINESS_DATE, act.businessDate().toString()),
                event.event());
    }
}
