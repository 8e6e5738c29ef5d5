package socai.app.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which citizen ids stand in a file more than once. A decision sees one chunk; what an earlier chunk took over is to it
 * simply taken, and only here is known that the file repeats itself.
 */
final class RepeatedIds {

    private static final Pattern CITIZEN_ID = Pattern.compile("\\d{12}");

    private final Map<Long, Integer> rows = new HashMap<>();
    private @Nullable LongSet seen = new LongSet();

    /** The first time through the file. */
    void see(String citizenId) {
        if (seen != null && CITIZEN_ID.matcher(citizenId).matches()) {
            long number = Long.parseLong(citizenId);
            if (!seen.add(number)) {
                rows.put(number, 0);
            }
        }
    }

    /** The whole file was seen. */
    void seenAll() {
        seen = null;
    }

    /** This row was taken over. */
    void took(Optional<String> citizenId, int row) {
        number(citizenId).ifPresent(number -> rows.put(number, row));
    }

    /** Number of the row that was taken over with this citizen id. */
    Optional<Integer> tookFrom(Optional<String> citizenId) {
        return number(citizenId).map(rows::get).filter(row -> row > 0);
    }

    private Optional<Long> number(Optional<String> citizenId) {
        return citizenId
                .filter(id -> !rows.isEmpty() && CITIZEN_ID.matcher(id).matches())
                .map(Long::valueOf)
                .filter(rows::containsKey);
    }
}
