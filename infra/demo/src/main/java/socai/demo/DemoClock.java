package socai.demo;

import java.time.Instant;

/** The installation's clock while a demo store is filled: it stands still between acts and only moves forward. */
public interface DemoClock {

    Instant now();

    /** @throws IllegalArgumentException when it would go back */
    void moveTo(Instant later);
}
