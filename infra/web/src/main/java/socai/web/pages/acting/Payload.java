package socai.web.pages.acting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was filled in, as the payload that a program would send. An empty field is left out. */
final class Payload {

    private Payload() {}

    static ObjectNode of(List<FormField> fields, Map<String, String> values) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        for (FormField field : fields) {
            JsonNode value = value(field, values.get(field.name()));
            if (value != null) {
                int dot = field.name().indexOf('.');
                ObjectNode target = dot < 0
                        ? payload
                        : payload.withObjectProperty(field.name().substring(0, dot));
                target.set(field.name().substring(dot + 1), value);
            }
        }
        return payload;
    }

    private static @Nullable JsonNode value(FormField field, @Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (field.kind()) {
            case FLAG -> json.booleanNode(text.equals("true"));
            case LINES, SOME, PEOPLE -> {
                ArrayNode lines = json.arrayNode();
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
                yield lines;
            }
            case NUMBER -> text.isEmpty() ? null : number(text);
            case TEXT, DATE, CHOICE, CODE, PERSON, REFERENCE, FILE, HIDDEN ->
                text.isEmpty() ? null : json.stringNode(text);
        };
    }

    /** What is no number is sent as it was typed: the strict reader says so. */
    private static JsonNode number(String text) {
        try {
            return JsonNodeFactory.instance.numberNode(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return JsonNodeFactory.instance.stringNode(text);
        }
    }

    static boolean isId(Class<?> type) {
        return type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class
                && type.getRecordComponents()[0].getName().equals("raw");
    }
}
