package socai.spine.read;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Judges the right, answers, and records the reading before the answer goes out: what cannot be recorded is not shown. */
public final class CheckedQueryDoor implements QueryDoor {

    /** Judges a right to read, from the streams of offices and organisations. */
    @FunctionalInterface
    public interface ReadRights {
        boolean may(Asker asker, String query, Scope scope);
    }

    private final Map<Class<?>, QueryHandler<?, ?>> handlers = new HashMap<>();
    private final ReadRights rights;
    private final ReadRecorder recorder;
    private final Supplier<Instant> clock;

    public CheckedQueryDoor(
            List<QueryHandler<?, ?>> handlers, ReadRights rights, ReadRecorder recorder, Supplier<Instant> clock) {
        handlers.forEach(handler -> this.handlers.put(handler.query(), handler));
        this.rights = rights;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** {@code context.SimpleName}; the context is the second part of the package. */
    public static String nameOf(Class<?> query) {
        return query.getPackageName().split("\\.")[1] + "." + query.getSimpleName();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R ask(Query<R> query, Asker asker) {
        QueryHandler<Query<R>, R> handler = (QueryHandler<Query<R>, R>) handlers.get(query.getClass());
        if (handler == null) {
            throw new IllegalArgumentException(
                    "nobody answers " + query.getClass().getName());
        }
        String name = nameOf(query.getClass());
        Scope scope = query.scope();
        if (!rights.may(asker, name, scope)) {
            throw new NotYours();
        }
        R answer = handler.answer(query, asker);
        if (!(scope instanceof Scope.Published)) {
            Map<String, Object> detail = filter(query);
            detail.put("count", handler.count(answer));
            recorder.record(clock.get(), asker, name, subject(scope), detail);
        }
        return answer;
    }

    private static @Nullable String subject(Scope scope) {
        return switch (scope) {
            case Scope.OfOrganisation of -> of.organisation().raw();
            case Scope.OfDossier of -> of.stream();
            case Scope.Own own -> own.person().raw();
            case Scope.Published published -> null;
        };
    }

    /** What was asked for. A searched text is somebody's name as a rule: only that there was one is kept. */
    private static Map<String, Object> filter(Query<?> query) {
        Map<String, Object> filter = new LinkedHashMap<>();
        for (RecordComponent component : query.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                Object value = component.getAccessor().invoke(query);
                Object bare = value instanceof Optional<?> optional ? optional.orElse(null) : value;
                if (bare != null) {
                    filter.put(component.getName(), component.getName().equals("text") ? "…" : bare.toString());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a query is a record with readable components", e);
            }
        }
        return filter;
    }
}
