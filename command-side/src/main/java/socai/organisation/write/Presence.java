package socai.organisation.write;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an organisation exists: the fact that decisions elsewhere need of it.
 *
 * @param from  its first day; absent when it was never set up
 * @param until first day on which it no longer exists
 */
public record Presence(Optional<LocalDate> from, Optional<LocalDate> until) {

    public boolean ever() {
        return from.isPresent();
    }

    public boolean on(LocalDate day) {
        return from.isPresent() && new Span(from.get(), until).contains(day);
    }
}
