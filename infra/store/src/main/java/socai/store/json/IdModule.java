package socai.store.json;

import java.util.function.Function;
import socai.spine.CommandId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes ids as the text that they are. Their annotation says the same, but is followed by reflection at every value, and
 * a journal entry holds a dozen.
 */
final class IdModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    IdModule() {
        super("socai-ids");
        addSerializer(CommandId.class, new IdWriter<>(CommandId::raw));
        addSerializer(OrganisationId.class, new IdWriter<>(OrganisationId::raw));
        addSerializer(PersonId.class, new IdWriter<>(PersonId::raw));
    }

    private static final class IdWriter<T> extends ValueSerializer<T> {

        private final Function<T, String> raw;

        IdWriter(Function<T, String> raw) {
            this.raw = raw;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(raw.apply(value));
        }
    }
}
