package socai.spine.read;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socai.spine.PersonId;
import socai.spine.Personal;

/** Turns a value into what the store gives back once the person's key is gone: nothing else in it changes. */
public final class Erasing {

    private Erasing() {}

    @SuppressWarnings("unchecked")
    public static <T> T of(T value, PersonId gone) {
        return (T)
                switch (value) {
                    case Personal<?> personal
                    when personal.subject().equals(gone) ->
                        Personal.stored(gone, null, new Personal.Sealed("any", 1, "AAAA"));
                    case Optional<?> optional -> optional.map(inner -> of(inner, gone));
                    case List<?> list ->
                        list.stream().map(inner -> (Object) of(inner, gone)).toList();
                    case Map<?, ?> map ->
                        map.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, entry -> of(entry.getValue(), gone)));
                    case Record record -> record(record, gone);
                    default -> value;
                };
    }

    private static Object record(Record record, PersonId gone) {
        try {
            List<Object> values = new ArrayList<>();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                values.add(of(Components.read(record, component), gone));
            }
            Class<?>[] types = Stream.of(record.getClass().getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class[]::new);
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
