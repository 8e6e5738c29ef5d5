package socai.spine.write;

import java.util.List;
import socai.spine.Recorded;
import socai.spine.StreamRead;

/** Reads streams from the event store, inside the running unit of work. */
public interface StreamTails {

    /** All events newer than the known versions, by stream and sequence, in one query. */
    List<Recorded> newer(List<StreamRead> known);

    /** The events of a stream from {@code first} up to and including {@code last}. */
    List<Recorded> range(String stream, long first, long last);
}
