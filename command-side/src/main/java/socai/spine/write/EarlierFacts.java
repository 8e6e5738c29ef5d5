package socai.spine.write;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** Facts of a decision whose decider needed none at the time: whatever it asks for since was left out. */
final class EarlierFacts {

    private EarlierFacts() {}

    /** @throws IllegalStateException when today's facts have a component that cannot be left out */
    static Record as(Class<? extends Record> today, Record recorded) {
        if (!(recorded instanceof Decider.NoFacts) || today == Decider.NoFacts.class) {
            return recorded;
        }
        RecordComponent[] components = today.getRecordComponents();
        for (RecordComponent component : components) {
            if (component.getType() != Optional.class) {
                throw new IllegalStateException("no facts lead to " + component + " of " + today.getName());
            }
        }
        try {
            var constructor = today.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(
                    Arrays.stream(components).map(any -> Optional.empty()).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(today.getName(), impossible);
        }
    }
}
