package socai.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import socai.spine.Answer;
import socai.spine.read.Asker;
import socai.spine.read.Query;
import socai.spine.read.QueryDoor;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;

/** Doors that answer what a test has laid ready, and remember who asked for what. */
final class Doors implements QueryDoor, CommandDoor {

    final List<Asker> askers = new ArrayList<>();
    final List<Query<?>> asked = new ArrayList<>();
    final List<Submission> submitted = new ArrayList<>();
    private final Map<Class<?>, Object> answers = new HashMap<>();
    Function<Submission, Answer> decision =
            submission -> new Answer(submission.act().command(), true, List.of(), List.of());

    void clear() {
        askers.clear();
        asked.clear();
        submitted.clear();
        answers.clear();
        decision = submission -> new Answer(submission.act().command(), true, List.of(), List.of());
    }

    <R, Q extends Query<R>> void answer(Class<Q> query, R result) {
        answers.put(query, result);
    }

    /** An answer that depends on what is asked, for instance on the page of a list. */
    <R, Q extends Query<R>> void answers(Class<Q> query, Function<Q, R> results) {
        answers.put(query, results);
    }

    /** What is laid ready is thrown when it is a fault. */
    void fault(Class<? extends Query<?>> query, RuntimeException fault) {
        answers.put(query, fault);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R ask(Query<R> query, Asker asker) {
        askers.add(asker);
        asked.add(query);
        Object answer = answers.get(query.getClass());
        if (answer == null) {
            throw new NotYours();
        }
        if (answer instanceof RuntimeException fault) {
            throw fault;
        }
        if (answer instanceof Function<?, ?> results) {
            return ((Function<Query<R>, R>) results).apply(query);
        }
        return (R) answer;
    }

    @Override
    public Answer submit(Submission submission) {
        submitted.add(submission);
        return decision.apply(submission);
    }
}
