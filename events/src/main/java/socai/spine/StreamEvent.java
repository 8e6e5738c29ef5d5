package socai.spine;

/** An event on its way to a stream. The stream must have been read by the same command (its version is the lock). */
public record StreamEvent(StreamType<?, ?> type, String stream, DomainEvent event) {}
