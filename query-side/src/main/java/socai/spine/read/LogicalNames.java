package socai.spine.read;

import socai.spine.Logical;

/** The name under which a persistent type is known for ever. */
public final class LogicalNames {

    private LogicalNames() {}

    public static String of(Object value) {
        return of(value.getClass());
    }

    /** @throws IllegalStateException for a type that has none: it cannot have come from the record */
    public static String of(Class<?> type) {
        Logical logical = type.getAnnotation(Logical.class);
        if (logical == null) {
            throw new IllegalStateException(type.getName() + " has no logical name");
        }
        return logical.value();
    }
}
