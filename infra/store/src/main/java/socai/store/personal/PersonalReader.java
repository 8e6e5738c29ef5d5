package socai.store.personal;

import org.jspecify.annotations.Nullable;
import socai.spine.Personal;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Decides for each component what its personal value is made of; the component's own reader does the reading. */
final class PersonalReader extends ValueDeserializer<Personal<?>> {

    private final PersonKeys keys;
    private final JsonMapper inner;

    PersonalReader(PersonKeys keys, JsonMapper inner) {
        this.keys = keys;
        this.inner = inner;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        Personal.Label label = property == null ? null : property.getAnnotation(Personal.Label.class);
        if (label == null) {
            return context.reportBadDefinition(Personal.class, PersonalModule.noLabel(property));
        }
        JavaType type = context.getContextualType().containedTypeOrUnknown(0);
        if (type.isJavaLangObject()) {
            return context.reportBadDefinition(
                    Personal.class, "a personal value of unknown type: " + PersonalModule.name(property));
        }
        Seal seal = new Seal(keys, inner, label.value());
        ValueDeserializer<Object> form =
                context.findContextualValueDeserializer(context.constructType(SealedJson.class), null);
        return new OfComponent(seal, seal.reader(type), form);
    }

    @Override
    public Personal<?> deserialize(JsonParser in, DeserializationContext context) {
        throw new IllegalStateException(PersonalModule.noLabel(null));
    }

    private static final class OfComponent extends ValueDeserializer<Personal<?>> {

        private final Seal seal;
        private final ObjectReader reader;
        private final ValueDeserializer<Object> form;

        OfComponent(Seal seal, ObjectReader reader, ValueDeserializer<Object> form) {
            this.seal = seal;
            this.reader = reader;
            this.form = form;
        }

        @Override
        public Personal<?> deserialize(JsonParser in, DeserializationContext context) {
            SealedJson stored = (SealedJson) form.deserialize(in, context);
            return Personal.stored(
                    stored.subject(),
                    seal.open(stored, reader),
                    new Personal.Sealed(seal.label(), stored.keyVersion(), stored.ciphertext()));
        }
    }
}
