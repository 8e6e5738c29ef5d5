package socai.spine.write;

import java.lang.reflect.RecordComponent;
import java.util.Optional;

/** Finds what a recorded facts record says about a claim: a component {@code Optional<String>} named after its kind. */
final class RecordedClaims {

    private RecordedClaims() {}

    /** The component for kind {@code citizen-id} is called {@code citizenIdClaim}. */
    static Optional<String> of(Record facts, String kind) {
        String name = componentName(kind);
        for (RecordComponent component : facts.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    component.getAccessor().setAccessible(true);
                    return component.getAccessor().invoke(facts) instanceof Optional<?> owner
                            ? owner.map(Object::toString)
                            : Optional.empty();
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("cannot read " + component, e);
                }
            }
        }
        throw new IllegalStateException(facts.getClass().getName() + " records no claim of kind " + kind);
    }

    private static String componentName(String kind) {
        StringBuilder name = new StringBuilder();
        for (String part : kind.split("-")) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.append("Claim").toString();
    }
}
