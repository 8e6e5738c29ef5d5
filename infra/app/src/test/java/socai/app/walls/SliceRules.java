package socai.app.walls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Parameter;
import socai.spine.read.Printed;
import socai.spine.write.Decider;

/** The rules that a decision can come to, and the parameters that it asks for. */
final class SliceRules {

    private static final String CITATION = "L" + CallGraph.internal(Citation.class) + ";";
    private static final String BY_PARAMETER = "by parameter";

    private final CallGraph graph = new CallGraph();

    /** @return where each rule stands, by its id */
    Map<String, String> rules(Decider<?, ?, ?> decider) {
        Map<String, String> rules = new TreeMap<>();
        for (CallGraph.Body body : bodies(decider)) {
            for (CallGraph.Reference reference : body.references()) {
                if (reference.name().equals("<init>") && graph.isRule(reference.owner())) {
                    rules.put(id(reference.owner()), citation(reference.owner()));
                }
            }
        }
        return rules;
    }

    /** Those of the known keys that the decision names. */
    Set<String> parameters(Decider<?, ?, ?> decider, Set<String> known) {
        Set<String> keys = new TreeSet<>();
        bodies(decider).forEach(body -> keys.addAll(body.strings()));
        keys.retainAll(known);
        return keys;
    }

    private Set<CallGraph.Body> bodies(Decider<?, ?, ?> decider) {
        return graph.reachable(decider.getClass(), "gather", "decide");
    }

    private String id(String rule) {
        List<String> strings = graph.body(rule, "id").orElseThrow().strings();
        if (strings.size() != 1) {
            throw new IllegalStateException(rule + " does not state its id as one text");
        }
        return strings.getFirst();
    }

    private String citation(String rule) {
        CallGraph.Body body = graph.body(rule, "citation").orElseThrow();
        boolean byParameter = body.references().stream()
                .anyMatch(step -> step.owner().equals(CallGraph.internal(Parameter.class))
                        && step.name().equals("citation"));
        String fixed = fixed(body);
        boolean asksAll =
                body.references().stream().anyMatch(step -> step.name().equals("parameters"));
        if (asksAll && !hasParameters(rule)) {
            return fixed;
        }
        if (byParameter) {
            return fixed.isEmpty() ? BY_PARAMETER : BY_PARAMETER + ", else " + fixed;
        }
        if (fixed.isEmpty()) {
            throw new IllegalStateException(rule + " cites nothing");
        }
        return fixed;
    }

    private boolean hasParameters(String rule) {
        return graph.body(rule, "parameters").orElseThrow().references().stream()
                .noneMatch(step -> step.owner().equals("java/util/List")
                        && step.descriptor().equals("()Ljava/util/List;"));
    }

    /** A citation that is written down in the code itself, on the spot or as a constant; empty when there is none. */
    private String fixed(CallGraph.Body body) {
        for (CallGraph.Reference step : body.references()) {
            if (step.descriptor().equals(CITATION)) {
                CallGraph.Body constants = graph.body(step.owner(), "<clinit>").orElseThrow();
                return made(constants).get(step.name());
            }
        }
        return made(body).getOrDefault("", "");
    }

    /** The citations that a body makes, by the constant that holds them; the one that is not kept has no name. */
    private static Map<String, String> made(CallGraph.Body body) {
        Map<String, String> made = new HashMap<>();
        List<String> strings = new ArrayList<>();
        Confidence confidence = Confidence.R;
        String last = "";
        for (Object step : body.steps()) {
            if (step instanceof String text) {
                strings.add(text);
            } else if (step instanceof CallGraph.Reference reference) {
                if (reference.owner().equals(CallGraph.internal(Confidence.class))) {
                    confidence = Confidence.valueOf(reference.name());
                } else if (reference.owner().equals(CallGraph.internal(Citation.class))) {
                    int end = strings.size();
                    last = Printed.of(new Citation(strings.get(end - 2), strings.get(end - 1), confidence));
                    made.put("", last);
                } else if (reference.descriptor().equals(CITATION)) {
                    made.put(reference.name(), last);
                }
            }
        }
        return made;
    }
}
