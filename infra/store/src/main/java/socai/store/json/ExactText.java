package socai.store.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads from text only, and only from the text itself: the library would also take a day from an array, an instant from a
 * number, and trim blanks off both and off enum names, and no setting of its own turns that off.
 */
final class ExactText extends ValueDeserializer<Object> {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+");

    private final ValueDeserializer<Object> reader;
    private final JavaType type;

    ExactText(ValueDeserializer<Object> reader, JavaType type) {
        this.reader = reader;
        this.type = type;
    }

    @Override
    public void resolve(DeserializationContext context) {
        reader.resolve(context);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new ExactText(
                (ValueDeserializer<Object>) context.handleSecondaryContextualization(reader, property, type), type);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            return context.handleUnexpectedToken(type, in);
        }
        String text = in.getString();
        if (!text.equals(text.strip()) || NUMBER.matcher(text).matches()) {
            return context.reportInputMismatch(
                    type,
                    "blanks around, or a number for, a value of %s",
                    type.getRawClass().getName());
        }
        return reader.deserialize(in, context);
    }

    @Override
    public boolean isCachable() {
        return reader.isCachable();
    }
}
