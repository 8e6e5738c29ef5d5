package socai.app.formats;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import socai.spine.Logical;
import socai.spine.Personal;
import socai.spine.Plain;

/**
 * Finds every text that a persistent type writes as it stands: {@code logical.Name.component}, or {@code Record.component}
 * for a record inside another. Ids of a type of their own, constants and personal values are no such texts.
 */
final class PlainStrings {

    private final TreeSet<String> found = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private final boolean bounded;

    private PlainStrings(boolean bounded) {
        this.bounded = bounded;
    }

    static TreeSet<String> in(Collection<Class<?>> types) {
        return search(types, true);
    }

    /** Only those to which the door gives no form. */
    static TreeSet<String> withoutForm(Collection<Class<?>> types) {
        return search(types, false);
    }

    private static TreeSet<String> search(Collection<Class<?>> types, boolean bounded) {
        PlainStrings strings = new PlainStrings(bounded);
        types.forEach(type -> strings.type(type, ""));
        return strings.found;
    }

    private void type(Type type, String component) {
        if (type == String.class || type == Object.class || type == CharSequence.class) {
            found.add(component);
        } else if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() != Personal.class) {
                type(generic.getRawType(), component);
                Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> type(argument, component));
            }
        } else if (type instanceof Class<?> plain && plain.isRecord() && !isId(plain) && seen.add(plain)) {
            for (RecordComponent inner : plain.getRecordComponents()) {
                if (!bounded && inner.isAnnotationPresent(Plain.class)) {
                    continue;
                }
                type(inner.getGenericType(), name(plain) + "." + inner.getName());
            }
        }
    }

    private static String name(Class<?> type) {
        Logical logical = type.getAnnotation(Logical.class);
        return logical == null ? nested(type, type.getSimpleName()) : logical.value();
    }

    private static String nested(Class<?> type, String name) {
        @Nullable Class<?> outer = type.getEnclosingClass();
        return outer == null || outer.isAnnotationPresent(Logical.class)
                ? (outer == null ? name : outer.getSimpleName() + "." + name)
                : nested(outer, outer.getSimpleName() + "." + name);
    }

    /** A value with a type of its own around one text; its constructor says what the text may be. */
    private static boolean isId(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && Arrays.stream(type.getDeclaredFields()).anyMatch(PlainStrings::isValue);
    }

    private static boolean isValue(Field field) {
        return field.isAnnotationPresent(JsonValue.class);
    }
}
