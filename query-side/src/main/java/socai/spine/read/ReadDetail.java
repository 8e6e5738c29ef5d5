package socai.spine.read;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the record of a list keeps of its filter. Free text may hold a name, so only that it was given is kept. */
final class ReadDetail {

    private ReadDetail() {}

    static Map<String, Object> of(Record query, int count) {
        Map<String, Object> detail = new LinkedHashMap<>();
        for (RecordComponent component : query.getClass().getRecordComponents()) {
            Object value = Components.read(query, component);
            Object said = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (said != null && !(said instanceof Within)) {
                detail.put(component.getName(), said instanceof CharSequence ? "given" : said.toString());
            }
        }
        detail.put("count", count);
        return detail;
    }
}
