package socai.policy.write;

import java.util.List;
import socai.policy.events.CalendarDay;

/** What a calendar says, whoever publishes it. */
public record CalendarText(List<CalendarDay> days) {

    /** SHA-256 (hex) of the canonical content: the version. */
    public String contentHash() {
        return ContentHash.of(days);
    }
}
