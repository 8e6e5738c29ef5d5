package socai.spine.read;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import socai.spine.OrganisationId;

/**
 * Judges each question by its scope, answers it, and keeps who read what before the answer goes out. Nothing published
 * for a question means that nobody may ask it.
 */
public final class JudgedDoor implements QueryDoor {

    private final Map<Class<?>, QueryHandler<?, ?>> handlers = new HashMap<>();
    private final ReadingRights rights;
    private final ReadRecorder recorder;
    private final InstantSource clock;

    /** @throws IllegalStateException when two handlers answer the same question */
    public JudgedDoor(
            Collection<? extends QueryHandler<?, ?>> handlers,
            ReadingRights rights,
            ReadRecorder recorder,
            InstantSource clock) {
        for (QueryHandler<?, ?> handler : handlers) {
            if (this.handlers.put(handler.query(), handler) != null) {
                throw new IllegalStateException("two handlers for " + handler.query().getName());
            }
        }
        this.rights = rights;
        this.recorder = recorder;
        this.clock = clock;
    }

    @Override
    public <R> R ask(Query<R> query, Asker asker) {
        QueryHandler<Query<R>, R> handler = handler(query);
        if (!allowed(query, asker)) {
            throw new NotYours();
        }
        R answer = handler.answer(query, asker);
        record(query, asker, handler.count(answer));
        return answer;
    }

    @SuppressWarnings("unchecked")
    private <R> QueryHandler<Query<R>, R> handler(Query<R> query) {
        QueryHandler<?, ?> handler = handlers.get(query.getClass());
        if (handler == null) {
            throw new IllegalArgumentException("nobody answers " + query.getClass().getName());
        }
        return (QueryHandler<Query<R>, R>) handler;
    }

    private boolean allowed(Query<?> query, Asker asker) {
        return switch (query.scope()) {
            case Scope.Published ignored -> true;
            case Scope.Own own -> asker.person().filter(own.person()::equals).isPresent();
            case Scope.OfOrganisation of -> reaches(query, asker, of.organisation());
            case Scope.OfDossier of ->
                rights.matterOf(of.stream())
                        .filter(matter -> reaches(query, asker, matter))
                        .isPresent();
        };
    }

    private boolean reaches(Query<?> query, Asker asker, OrganisationId matter) {
        return rights.may(asker, QueryName.right(query.getClass()), matter);
    }

    private void record(Query<?> query, Asker asker, int count) {
        String kind = QueryName.of(query.getClass());
        switch (query.scope()) {
            case Scope.Published ignored -> {}
            case Scope.Own own -> recorder.record(clock.instant(), asker, kind, own.person().raw(), Map.of());
            case Scope.OfDossier of -> recorder.record(clock.instant(), asker, kind, of.stream(), Map.of());
            case Scope.OfOrganisation of ->
                recorder.record(
                        clock.instant(),
                        asker,
                        kind,
                        of.organisation().raw(),
                        ReadDetail.of((Record) query, count));
        }
    }
}
