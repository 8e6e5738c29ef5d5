package socai.spine.write;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Recorded;
import socai.spine.StreamType;

/**
 * A stream folded in its own order up to a version.
 *
 * @param lastActOn the latest business date in the stream; nothing entered from paper may lie before it
 */
public record Folded<S>(S state, long version, Optional<LocalDate> lastActOn) {

    static <S> Folded<S> nothing(StreamType<S, ?> type) {
        return new Folded<>(type.initial(), -1, Optional.empty());
    }

    Folded<S> and(StreamType<S, ?> type, Recorded event) {
        if (event.sequence() != version + 1) {
            throw new IllegalStateException("stream " + event.stream() + " has a hole before " + event.sequence());
        }
        LocalDate on = event.businessDate();
        return new Folded<>(
                type.fold(state, event.event()),
                event.sequence(),
                Optional.of(lastActOn.filter(last -> last.isAfter(on)).orElse(on)));
    }
}
