package socai.spine.read;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps who read what. The record is durable when the call returns, and only then may the answer go out. */
@FunctionalInterface
public interface ReadRecorder {

    /**
     * @param kind    what was done, for example the query's name
     * @param subject the dossier or organisation that was read; null when there is none
     * @param detail  filter and count of a list; never personal data
     * @throws RuntimeException when it could not be recorded: then nothing may be shown
     */
    void record(Instant at, Asker asker, String kind, @Nullable String subject, Map<String, ?> detail);
}
