package socai.store.personal;

import org.jspecify.annotations.Nullable;
import socai.spine.PersonId;
import socai.spine.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Writes a personal value as ciphertext; what was read under the same label keeps its bytes. */
final class PersonalWriter extends ValueSerializer<Personal<?>> {

    private final PersonKeys keys;
    private final JsonMapper inner;
    private final @Nullable Seal seal;

    PersonalWriter(PersonKeys keys, JsonMapper inner, @Nullable Seal seal) {
        this.keys = keys;
        this.inner = inner;
        this.seal = seal;
    }

    @Override
    public Class<?> handledType() {
        return Personal.class;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        Personal.Label label = property == null ? null : property.getAnnotation(Personal.Label.class);
        if (label == null) {
            return context.reportBadDefinition(Personal.class, PersonalModule.noLabel(property), null);
        }
        return new PersonalWriter(keys, inner, new Seal(keys, inner, label.value()));
    }

    @Override
    public void serialize(Personal<?> value, JsonGenerator out, SerializationContext context) {
        if (seal == null) {
            throw new IllegalStateException(PersonalModule.noLabel(null));
        }
        write(value.subject(), sealed(value, seal), out);
    }

    private static Personal.Sealed sealed(Personal<?> value, Seal seal) {
        Personal.Sealed stored = value.sealed().orElse(null);
        if (stored != null && stored.label().equals(seal.label())) {
            return stored;
        }
        Object plain = value.value().orElseThrow(() -> new PersonErased(value.subject()));
        return seal.close(value.subject(), plain);
    }

    private static void write(PersonId subject, Personal.Sealed sealed, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("ciphertext", sealed.ciphertext());
        out.writeNumberProperty("keyVersion", sealed.keyVersion());
        out.writeStringProperty("subject", subject.raw());
        out.writeEndObject();
    }
}
