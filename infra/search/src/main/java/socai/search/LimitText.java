package socai.search;

import java.time.LocalDate;
import socai.spine.time.Deadline;

/** A limit as one word of an index: {@code 2026-10-01/30/working-days}. */
public final class LimitText {

    private LimitText() {}

    public static String of(Deadline limit) {
        return limit.start() + "/" + limit.length() + "/" + limit.unit();
    }

    public static Deadline read(String written) {
        String[] parts = written.split("/", 3);
        return new Deadline(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }
}
