package socai.web.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.store.json.PinnedJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads what people send into commands, as strictly as the store reads. A personal value comes in plain; whose it is
 * follows from the command, or is said with it ({@code {"subject":"per-…","value":"…"}}).
 */
final class PayloadReader {

    private static final String SUBJECT = "socai.subject";

    private final JsonMapper mapper = PinnedJson.mapper(new PlainPersonal());

    JsonNode tree(byte[] body) {
        try {
            JsonNode tree = mapper.readTree(body);
            if (!tree.isObject()) {
                throw new BadRequest("Nội dung gửi lên phải là một đối tượng JSON.", "The body must be a JSON object.");
            }
            return PlainInput.composed(tree);
        } catch (JacksonException e) {
            throw new BadRequest("Nội dung gửi lên không phải JSON hợp lệ.", "The body is not valid JSON.");
        }
    }

    /** @param subject whose personal values these are, when the payload itself does not say */
    <T> T read(JsonNode tree, Class<T> type, Optional<PersonId> subject) {
        PlainInput.complete(tree, type);
        try {
            return mapper.readerFor(type)
                    .withAttribute(SUBJECT, subject.orElse(null))
                    .readValue(tree);
        } catch (DatabindException e) {
            throw Unreadable.of(e);
        }
    }

    /** Plain values become personal ones. */
    private static final class PlainPersonal extends SimpleModule {
        private static final long serialVersionUID = 1L;

        PlainPersonal() {
            super("socai-plain-personal");
            addDeserializer(Personal.class, new Plain(null));
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class Plain extends ValueDeserializer<Personal> {
        private final @Nullable JavaType value;

        Plain(@Nullable JavaType value) {
            this.value = value;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            JavaType personal = context.getContextualType();
            return new Plain(personal == null ? null : personal.containedTypeOrUnknown(0));
        }

        @Override
        public Personal<?> deserialize(JsonParser in, DeserializationContext context) {
            JsonNode node = context.readTree(in);
            Object whose = context.getAttribute(SUBJECT);
            PersonId subject = whose instanceof PersonId person ? person : null;
            if (node.isObject()) {
                subject = PersonId.of(node.required("subject").stringValue());
                node = node.required("value");
            }
            if (subject == null) {
                throw new IllegalArgumentException("whose? send {\"subject\": \"per-…\", \"value\": …}");
            }
            Object plain =
                    value == null ? context.readTreeAsValue(node, String.class) : context.readTreeAsValue(node, value);
            return Personal.of(subject, plain);
        }
    }
}
