package socai.spine.read;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;

/** The components of a record by their names: events are shown by what they say, without a class for each. */
public final class Components {

    private Components() {}

    public static Stream<String> names(Class<?> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName);
    }

    /** The value under a name; a dotted name leads into nested records, an absent optional is absent. */
    public static Optional<Object> get(Object source, String path) {
        int dot = path.indexOf('.');
        Optional<Object> value = one(source, dot < 0 ? path : path.substring(0, dot));
        return dot < 0 ? value : value.flatMap(inner -> get(inner, path.substring(dot + 1)));
    }

    /** The value, when it is there and of this type. */
    public static <T> Optional<T> get(Object source, String path, Class<T> type) {
        return get(source, path).filter(type::isInstance).map(type::cast);
    }

    private static Optional<Object> one(Object source, String name) {
        if (!source.getClass().isRecord()) {
            return Optional.empty();
        }
        return Stream.of(source.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .flatMap(component -> Optional.ofNullable(read(source, component)))
                .flatMap(value -> value instanceof Optional<?> optional ? optional : Optional.of(value));
    }

    /** @throws IllegalStateException when the record hides its component */
    static Object read(Object source, RecordComponent component) {
        try {
            component.getAccessor().trySetAccessible();
            return component.getAccessor().invoke(source);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(source.getClass().getName() + "." + component.getName(), e);
        }
    }
}
