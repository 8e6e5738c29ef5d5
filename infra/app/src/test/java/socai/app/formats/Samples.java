package socai.app.formats;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import socai.spine.PersonId;
import socai.spine.Personal;

/**
 * A value of any persistent type, the same each time: one element in each list, every constant the first one.
 *
 * @param full whether optional components are present
 */
record Samples(boolean full) {

    private static final PersonId SUBJECT = PersonId.of("per-" + SampleWishes.UUID);

    Object of(Class<?> type) {
        return value(type, type.getSimpleName(), 0, Map.of());
    }

    <T> Optional<T> optional(Supplier<T> value) {
        return full ? Optional.of(value.get()) : Optional.empty();
    }

    private Object value(Type type, String name, int place, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return value(bound.get(variable), name, place, bound);
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, name, place, bound);
        }
        if (type instanceof Class<?> plain) {
            return plain(plain, name, place, bound);
        }
        throw new IllegalArgumentException("no sample for " + type + " " + name);
    }

    private Object generic(ParameterizedType type, String name, int place, Map<TypeVariable<?>, Type> bound) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        Supplier<Object> last = () -> value(arguments[arguments.length - 1], name, place, bound);
        if (raw == Optional.class) {
            return optional(last);
        }
        if (raw == List.class) {
            return List.of(last.get());
        }
        if (raw == Set.class) {
            return Set.of(last.get());
        }
        if (raw == Map.class) {
            return Map.of(value(arguments[0], name, place, bound), last.get());
        }
        if (raw == Personal.class) {
            return Personal.of(SUBJECT, last.get());
        }
        Map<TypeVariable<?>, Type> inner = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            Type argument = arguments[i];
            inner.put(raw.getTypeParameters()[i], argument instanceof TypeVariable<?> v ? bound.get(v) : argument);
        }
        return plain(raw, name, place, inner);
    }

    private Object plain(Class<?> type, String name, int place, Map<TypeVariable<?>, Type> bound) {
        if (type == String.class) {
            return SampleWishes.text(name);
        }
        if (type == int.class || type == Integer.class) {
            return place + 2;
        }
        if (type == long.class || type == Long.class) {
            return place + 2L;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 3, 14);
        }
        if (type == Instant.class) {
            return Instant.parse("2026-03-14T07:08:09.123Z");
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return record(type, bound);
        }
        throw new IllegalArgumentException("no sample for " + type.getName() + " " + name);
    }

    private Object record(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            types[i] = component.getType();
            int place = i;
            values[i] = SampleWishes.of(type, component.getName(), this)
                    .or(() -> prefixed(type, components))
                    .orElseGet(() -> value(component.getGenericType(), component.getName(), place, bound));
        }
        return create(type, types, values);
    }

    /** The text of an id: its prefix and a UUID. */
    private static Optional<Object> prefixed(Class<?> type, RecordComponent[] components) {
        if (components.length != 1 || components[0].getType() != String.class) {
            return Optional.empty();
        }
        try {
            Field prefix = type.getDeclaredField("PREFIX");
            prefix.setAccessible(true);
            return Optional.of(prefix.get(null) + "-" + SampleWishes.UUID);
        } catch (NoSuchFieldException e) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object create(Class<?> type, Class<?>[] types, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("a sample of " + type.getName() + " needs a wish", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
