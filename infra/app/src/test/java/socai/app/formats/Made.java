package socai.app.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import socai.spine.Rule;

/** A rule made of its components by their names, also where its class is only known inside its slice. */
final class Made {

    private Made() {}

    static Rule rule(Class<?> type, Map<String, Object> components) {
        RecordComponent[] wanted = type.getRecordComponents();
        assertThat(components.keySet())
                .as("components of %s", type.getName())
                .containsExactlyInAnyOrder(
                        Arrays.stream(wanted).map(RecordComponent::getName).toArray(String[]::new));
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(wanted).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (Rule) constructor.newInstance(Arrays.stream(wanted)
                    .map(component -> components.get(component.getName()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
