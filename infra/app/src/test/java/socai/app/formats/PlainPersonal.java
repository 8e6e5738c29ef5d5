package socai.app.formats;

import org.jspecify.annotations.Nullable;
import socai.spine.PersonId;
import socai.spine.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes personal values in plain, {@code {"label":"person.name","subject":"per-…","value":"…"}}, so that golden files
 * compare what is decrypted. A label other than the written one is refused: with a new label the store could not decrypt.
 */
final class PlainPersonal extends SimpleModule {

    private static final long serialVersionUID = 1L;

    PlainPersonal() {
        super("plain-personal");
        addSerializer(new Writer(""));
        addDeserializer(Personal.class, new Reader("", null));
    }

    private static String label(@Nullable BeanProperty property) {
        Personal.Label label = property == null ? null : property.getAnnotation(Personal.Label.class);
        if (label == null) {
            throw new IllegalStateException("a personal component without a label: " + property);
        }
        return label.value();
    }

    private static final class Writer extends ValueSerializer<Personal<?>> {

        private final String label;

        Writer(String label) {
            this.label = label;
        }

        @Override
        public Class<?> handledType() {
            return Personal.class;
        }

        @Override
        public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
            return new Writer(label(property));
        }

        @Override
        public void serialize(Personal<?> value, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            out.writeStringProperty("label", label);
            out.writeStringProperty("subject", value.subject().raw());
            out.writeName("value");
            context.writeValue(out, value.value().orElseThrow());
            out.writeEndObject();
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class Reader extends ValueDeserializer<Personal> {

        private final String label;
        private final @Nullable JavaType type;

        Reader(String label, @Nullable JavaType type) {
            this.label = label;
            this.type = type;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return new Reader(label(property), context.getContextualType().containedTypeOrUnknown(0));
        }

        @Override
        public Personal<?> deserialize(JsonParser in, DeserializationContext context) {
            JsonNode tree = context.readTree(in);
            String written = tree.required("label").stringValue();
            if (!written.equals(label)) {
                throw new IllegalStateException("written under the label " + written + ", read under " + label);
            }
            Object value = context.readTreeAsValue(tree.required("value"), type);
            return Personal.of(PersonId.of(tree.required("subject").stringValue()), value);
        }
    }
}
