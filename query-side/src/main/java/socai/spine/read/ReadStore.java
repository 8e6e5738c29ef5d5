package socai.spine.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks the active version of the read models. In the text {@code {Member}} stands for the schema that is active for
 * the read model of that name, so that one row switches all queries.
 */
public interface ReadStore {

    /** Rows with lower-case column names; parameters are bound, never written into the text. */
    List<Map<String, @Nullable Object>> ask(String sql, Object... parameters);
}
