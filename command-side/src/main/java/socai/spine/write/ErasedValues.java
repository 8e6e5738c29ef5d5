package socai.spine.write;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import socai.spine.Personal;

/** Finds out whether a value holds personal data that was erased: such a decision can no longer be taken again. */
final class ErasedValues {

    private ErasedValues() {}

    static boolean in(Object value) {
        return switch (value) {
            case Personal<?> personal -> personal.erased();
            case Optional<?> optional -> optional.isPresent() && in(optional.get());
            case Collection<?> values -> values.stream().anyMatch(ErasedValues::in);
            case Map<?, ?> values -> values.values().stream().anyMatch(ErasedValues::in);
            case Record record -> inComponents(record);
            default -> false;
        };
    }

    private static boolean inComponents(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                if (in(component.getAccessor().invoke(record))) {
                    return true;
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
        return false;
    }
}
