package socai.store.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The strict JSON of the store. Reading never guesses: what does not fit exactly fails. Writing gives the same bytes for
 * the same value, whatever the order of components in the source. Library defaults are spelled out as well, so that no
 * later release of the library can change what old rows mean.
 */
public final class PinnedJson {

    private PinnedJson() {}

    /**
     * @param modules added on top; without the module for personal values, a {@code Personal} is refused
     */
    public static JsonMapper mapper(JacksonModule... modules) {
        return pin(JsonMapper.builder()).addModules(modules).build();
    }

    /** Pins a builder that somebody else builds, such as Axon's serializer; modules are added after this. */
    public static JsonMapper.Builder pin(JsonMapper.Builder builder) {
        pinReading(builder);
        pinScalars(builder);
        pinWriting(builder);
        return builder.addModules(new ExactTextModule(), new IdModule(), new RefusalModule());
    }

    private static void pinReading(JsonMapper.Builder builder) {
        builder.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // Otherwise pieces of the text, and so of somebody's data, end up in exception messages.
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES)
                .defaultLeniency(false)
                // A null inside a list or map is as wrong as a null component.
                .changeDefaultNullHandling(nulls -> JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }

    private static void pinScalars(JsonMapper.Builder builder) {
        builder.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(any -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        any.setCoercion(shape, CoercionAction.Fail);
                    }
                    any.setAcceptBlankAsEmpty(false);
                })
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(
                        EnumFeature.READ_ENUMS_USING_TO_STRING,
                        EnumFeature.WRITE_ENUMS_USING_TO_STRING,
                        EnumFeature.WRITE_ENUMS_USING_INDEX,
                        EnumFeature.WRITE_ENUM_KEYS_USING_INDEX,
                        EnumFeature.READ_ENUM_KEYS_USING_INDEX,
                        EnumFeature.WRITE_ENUMS_TO_LOWERCASE,
                        EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                        EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE);
    }

    private static void pinWriting(JsonMapper.Builder builder) {
        builder.enable(
                        MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                        // A method such as isOpen() on a record must not become part of its stored form.
                        MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(
                        SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS,
                        SerializationFeature.FAIL_ON_ORDER_MAP_BY_INCOMPARABLE_KEY)
                .disable(SerializationFeature.INDENT_OUTPUT)
                .disable(
                        DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS,
                        DateTimeFeature.WRITE_DATE_KEYS_AS_TIMESTAMPS,
                        DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(JsonWriteFeature.QUOTE_PROPERTY_NAMES, JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(
                        JsonWriteFeature.ESCAPE_FORWARD_SLASHES,
                        JsonWriteFeature.ESCAPE_NON_ASCII,
                        JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
    }
}
