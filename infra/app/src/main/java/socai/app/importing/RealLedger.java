package socai.app.importing;

import java.util.List;
import java.util.Optional;
import socai.spine.Answer;
import socai.spine.Recorded;
import socai.spine.Seen;
import socai.spine.StreamRead;
import socai.spine.StreamType;
import socai.spine.write.Submission;

/** The ledger itself. */
record RealLedger(ImportPorts ports) implements Ledger {

    @Override
    public Answer submit(Submission submission) {
        return ports.door().submit(submission);
    }

    @Override
    public <S> Seen<S> read(StreamType<S, ?> type, String stream) {
        S state = type.initial();
        long version = -1;
        for (Recorded event : ports.tails().newer(List.of(new StreamRead(stream, -1)))) {
            state = type.fold(state, event.event());
            version = event.sequence();
        }
        return new Seen<>(stream, version, state);
    }

    @Override
    public List<Optional<String>> owners(String kind, List<String> values) {
        return values.isEmpty() ? List.of() : ports.claims().owners(kind, values);
    }

    @Override
    public List<Recorded> range(String stream, long first, long last) {
        return ports.tails().range(stream, first, last);
    }
}
