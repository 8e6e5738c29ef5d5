package socai.app.formats;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.dues.events.DuesExample;
import socai.membership.events.AdmissionExample;
import socai.membership.events.AskingExample;
import socai.membership.events.BadgeExample;
import socai.membership.events.EndingExample;
import socai.membership.events.LifeExample;
import socai.membership.events.ReorganisationExample;
import socai.membership.events.TransferExample;
import socai.organisation.events.OrganisationExamples;
import socai.spine.DomainEvent;

/** The first event of each kind in the example histories of the contexts. */
final class Examples {

    private static final Map<Class<?>, DomainEvent> FIRST = new HashMap<>();

    static {
        Stream.of(
                        told(LifeExample.class, null),
                        told(TransferExample.class, null),
                        told(EndingExample.class, null),
                        told(AskingExample.class, null),
                        told(ReorganisationExample.class, null),
                        told(DuesExample.class, null),
                        told(BadgeExample.class, null),
                        told(OrganisationExamples.class, null),
                        told(AdmissionExample.class, AdmissionExample.UNDER_294))
                .flatMap(events -> events)
                .forEach(event -> FIRST.putIfAbsent(event.getClass(), event));
    }

    private Examples() {}

    static Optional<DomainEvent> of(Class<?> type) {
        return Optional.ofNullable(FIRST.get(type));
    }

    static int kinds() {
        return FIRST.size();
    }

    /** What the methods of an example tell without being asked for anything. */
    private static Stream<DomainEvent> told(Class<?> example, Object instance) {
        List<Method> methods = Arrays.stream(example.getMethods())
                .filter(method -> method.getDeclaringClass() == example && method.getParameterCount() == 0)
                .filter(method -> instance != null || Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        return methods.stream().flatMap(method -> events(call(method, instance)));
    }

    private static Stream<DomainEvent> events(Object told) {
        return (told instanceof Collection<?> many ? many.stream() : Stream.of(told))
                .filter(DomainEvent.class::isInstance)
                .map(DomainEvent.class::cast);
    }

    private static Object call(Method method, Object instance) {
        try {
            return method.invoke(instance);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an example tells nothing: " + method, e);
        }
    }
}
