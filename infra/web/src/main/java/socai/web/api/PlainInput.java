package socai.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import socai.web.RecordYears;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Brings what programs send to the form that the strict reader takes, without guessing: nothing is converted. */
final class PlainInput {

    private static final Pattern DATE = Pattern.compile("[+-]?(\\d{4,9})-\\d{2}-\\d{2}");

    private PlainInput() {}

    /**
     * Texts composed (NFC), as keyboards write the same Vietnamese letter in different ways.
     *
     * @throws BadRequest for a character that no database holds, and for a day with which no calendar here can reckon
     */
    static JsonNode composed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames().toArray(String[]::new)) {
                object.set(name, composed(object.get(name)));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, composed(array.get(i)));
            }
        } else if (node.isString()) {
            return JsonNodeFactory.instance.stringNode(text(node.stringValue()));
        }
        return node;
    }

    private static String text(String text) {
        boolean broken = text.indexOf('\0') >= 0
                || text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        if (broken) {
            throw new BadRequest(
                    "Có ký tự không dùng được trong văn bản (U+0000 hoặc nửa cặp thay thế).",
                    "A text holds a character that cannot be used (U+0000 or half of a surrogate pair).");
        }
        Matcher date = DATE.matcher(text);
        if (date.matches() && (text.startsWith("-") || !RecordYears.has(Integer.parseInt(date.group(1))))) {
            throw new BadRequest(
                    "Có ngày nằm ngoài các năm " + RecordYears.FIRST + "–" + RecordYears.LAST
                            + ". Hãy kiểm tra lại năm.",
                    "A date lies outside the years " + RecordYears.FIRST + "–" + RecordYears.LAST
                            + ". Check the year.");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** An optional component that was left out is there as null, which the store's reader asks for. */
    static void complete(@Nullable JsonNode node, Type type) {
        if (node == null || node.isNull()) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (node instanceof ArrayNode array && Collection.class.isAssignableFrom((Class<?>) generic.getRawType())) {
                array.forEach(element -> complete(element, inner));
            } else if (generic.getRawType() == Optional.class) {
                complete(node, inner);
            }
        } else if (type instanceof Class<?> plain && plain.isRecord() && node instanceof ObjectNode object) {
            for (RecordComponent component : plain.getRecordComponents()) {
                if (component.getType() == Optional.class && !object.has(component.getName())) {
                    object.putNull(component.getName());
                }
                complete(object.get(component.getName()), component.getGenericType());
            }
        }
    }
}
