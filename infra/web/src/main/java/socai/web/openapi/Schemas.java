package socai.web.openapi;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import socai.spine.Personal;

/** JSON schemas of records, by the same reading of their components as the mapper's. */
@SuppressWarnings("rawtypes")
final class Schemas {

    private final Map<String, Schema> named = new TreeMap<>();
    private final Map<String, Class<?>> owners = new TreeMap<>();

    /** Those that others refer to by name. */
    Map<String, Schema> named() {
        return named;
    }

    Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return of((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        return type instanceof Class<?> plain ? of(plain) : new Schema<>();
    }

    private Schema of(Class<?> raw, Type[] arguments) {
        if (raw == Optional.class) {
            return of(arguments[0]);
        }
        if (raw == Personal.class) {
            Schema value = of(arguments[0]);
            value.setDescription("Personal: sent plain, stored encrypted under the person's key.");
            return value;
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return new ArraySchema().items(of(arguments[0]));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return new ObjectSchema().additionalProperties(of(arguments[1]));
        }
        return of(raw);
    }

    private Schema of(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return new IntegerSchema().format("int32");
        }
        if (type == long.class || type == Long.class) {
            return new IntegerSchema().format("int64");
        }
        if (type == boolean.class || type == Boolean.class) {
            return new BooleanSchema();
        }
        if (type == LocalDate.class) {
            return new StringSchema().format("date").example("2026-10-16");
        }
        if (type == Instant.class) {
            return new StringSchema().format("date-time");
        }
        if (type.isEnum()) {
            StringSchema names = new StringSchema();
            Arrays.stream(type.getEnumConstants())
                    .map(each -> ((Enum<?>) each).name())
                    .forEach(names::addEnumItem);
            return names;
        }
        if (!type.isRecord()) {
            return type == String.class ? new StringSchema() : new Schema<>();
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1
                        && components[0].getType() == String.class
                        && components[0].getName().equals("raw")
                ? id(type)
                : reference(type, components);
    }

    private static Schema id(Class<?> type) {
        try {
            return new StringSchema().pattern("^" + type.getField("PREFIX").get(null) + "-[0-9a-z][0-9a-z.-]*$");
        } catch (NoSuchFieldException e) {
            return new StringSchema();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a public field of " + type.getName(), e);
        }
    }

    private Schema reference(Class<?> type, RecordComponent[] components) {
        String name = name(type);
        Class<?> owner = owners.putIfAbsent(name, type);
        if (owner != null && owner != type) {
            throw new IllegalStateException("two schemas are called " + name + ": " + owner + " and " + type);
        }
        if (owner == null) {
            ObjectSchema object = new ObjectSchema();
            object.setAdditionalProperties(Boolean.FALSE);
            for (RecordComponent component : components) {
                object.addProperty(component.getName(), of(component.getGenericType()));
                if (component.getType() != Optional.class) {
                    object.addRequiredItem(component.getName());
                }
            }
            named.put(name, object);
        }
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    /** {@code socai.membership.read.dossiers.GetDossier$Result} is {@code membership.GetDossier.Result}. */
    private static String name(Class<?> type) {
        String[] parts = type.getPackageName().split("\\.");
        String context = parts.length > 1 ? parts[1] : parts[0];
        String full =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return context + "." + full;
    }
}
