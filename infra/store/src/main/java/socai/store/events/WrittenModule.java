package socai.store.events;

import java.util.Optional;
import socai.spine.journal.Written;
import socai.spine.write.Catalogue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** A value under its logical name and revision: {@code {"body":{…},"revision":1,"type":"membership.VoteOnAdmission"}}. */
final class WrittenModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    WrittenModule(Catalogue catalogue) {
        super("socai-written");
        addSerializer(Written.class, new Writer(catalogue));
        addDeserializer(Written.class, new Reader(catalogue));
    }

    private static final class Writer extends ValueSerializer<Written> {
        private final Catalogue catalogue;

        Writer(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        @Override
        public void serialize(Written value, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            Optional<Object> body = value.body();
            out.writeName("body");
            if (body.isPresent()) {
                context.writeValue(out, body.get());
            } else {
                out.writeNull();
            }
            // Of the type and not of the body: an entry without payload must stay readable after the next revision.
            out.writeNumberProperty("revision", Catalogue.revisionOf(catalogue.classOf(value.type())));
            out.writeStringProperty("type", value.type());
            out.writeEndObject();
        }
    }

    private static final class Reader extends ValueDeserializer<Written> {
        private final Catalogue catalogue;

        Reader(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        @Override
        public Written deserialize(JsonParser in, DeserializationContext context) {
            JsonNode tree = context.readTree(in);
            String type = tree.required("type").stringValue();
            Class<?> target = catalogue.classOf(type);
            int revision = tree.required("revision").intValue();
            JsonNode body = Additions.put(target, revision, tree.required("body"));
            return new Written(
                    type, body.isNull() ? Optional.empty() : Optional.of(context.readTreeAsValue(body, target)));
        }
    }
}
