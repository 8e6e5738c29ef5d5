package socai.app.importing;

import java.util.List;
import java.util.Optional;
import socai.spine.Answer;
import socai.spine.Recorded;
import socai.spine.Seen;
import socai.spine.StreamType;
import socai.spine.write.Submission;

/** The ledger as an import sees it: the real one, or one that only pretends to write. */
interface Ledger {

    Answer submit(Submission submission);

    <S> Seen<S> read(StreamType<S, ?> type, String stream);

    /** Who holds each of the unique values. */
    List<Optional<String>> owners(String kind, List<String> values);

    /** Events of a stream in their order, from {@code first} to {@code last}. */
    List<Recorded> range(String stream, long first, long last);
}
