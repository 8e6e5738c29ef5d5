package socai.spine.read;

import java.time.LocalDate;
import socai.spine.Recorded;

/** Since when an event's content is true: a correction names that day itself, all else counts from its business date. */
public final class EffectiveDate {

    /** The component by which an event says that it is true since another day than the one of its act. */
    public static final String COMPONENT = "effective";

    private EffectiveDate() {}

    public static LocalDate of(Recorded event) {
        return Components.get(event.event(), COMPONENT, LocalDate.class).orElseGet(event::businessDate);
    }
}
