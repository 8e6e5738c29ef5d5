package socai.store.events;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import socai.spine.Logical;
import socai.spine.write.Catalogue;
import socai.store.json.PinnedJson;
import tools.jackson.databind.JacksonModule;

/**
 * Writes logical names instead of Java class names, and throws on a name that nobody declared: Axon's default skips
 * such events in silence, which would fold a shortened history.
 */
public final class LedgerSerializer extends Jackson3Serializer {

    private final Catalogue catalogue;

    private LedgerSerializer(Jackson3Serializer.Builder builder, Catalogue catalogue) {
        super(builder);
        this.catalogue = catalogue;
    }

    /**
     * @param catalogue the only source of names
     * @param personal  writes personal values encrypted; without it they are refused
     */
    public static LedgerSerializer of(Catalogue catalogue, JacksonModule personal) {
        return new LedgerSerializer(
                Jackson3Serializer.builder()
                        .jsonMapperBuilderCustomizer(
                                builder -> PinnedJson.pin(builder).addModules(personal, new WrittenModule(catalogue))),
                catalogue);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type != null && ((Class<?>) type).isAnnotationPresent(Logical.class)) {
            return new SimpleSerializedType(Catalogue.nameOf(type), Integer.toString(Catalogue.revisionOf(type)));
        }
        return super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        String name = type.getName();
        if (name.startsWith("org.axonframework.") || name.startsWith("java.") || name.startsWith("[")) {
            // Tracking tokens and metadata: Axon's own types keep Axon's own names.
            return super.classForType(type);
        }
        if (MetaData.class.getName().equals(name)) {
            return MetaData.class;
        }
        return catalogue.classOf(name);
    }
}
