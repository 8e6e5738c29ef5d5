package socai.store.json;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import socai.spine.Personal;
import socai.spine.Secret;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** What is never written as it stands: types with a secret component, and personal values nobody encrypts. */
final class RefusalModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    RefusalModule() {
        super("socai-refusals");
        setSerializerModifier(new NoSecrets());
        // A module added later that encrypts personal values comes before this one.
        addSerializer(
                Personal.class, new Refusal("a personal value is written encrypted only, and this JSON has no keys"));
    }

    private static final class NoSecrets extends ValueSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription.Supplier bean, ValueSerializer<?> serializer) {
            Class<?> type = bean.getBeanClass();
            Optional<String> secret = secretOf(type);
            if (secret.isPresent()) {
                return new Refusal("the component " + type.getName() + "." + secret.get()
                        + " is secret and must not be written anywhere");
            }
            return serializer;
        }

        private static Optional<String> secretOf(Class<?> type) {
            return Stream.<Class<?>>iterate(type, c -> c != null && c != Object.class, Class::getSuperclass)
                    .flatMap(c ->
                            Stream.concat(Arrays.stream(c.getDeclaredFields()), Arrays.stream(c.getDeclaredMethods())))
                    .filter(member -> ((AnnotatedElement) member).isAnnotationPresent(Secret.class))
                    .map(member -> ((Member) member).getName())
                    .findFirst();
        }
    }

    /** Says no when a value is about to be written, which is also when the library reports what it was writing. */
    private static final class Refusal extends ValueSerializer<Object> {

        private final String reason;

        Refusal(String reason) {
            this.reason = reason;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            throw InvalidDefinitionException.from(out, reason, context.constructType(value.getClass()));
        }
    }
}
