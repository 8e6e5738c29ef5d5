package socai.store.events;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import socai.spine.Since;
import socai.spine.write.Catalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Leads what an earlier revision wrote to the one of today: what was added {@linkplain Since since} was left out. */
final class Additions {

    private Additions() {}

    /**
     * @param revision with which {@code body} was written
     * @param body     {@code null} in JSON where the entry keeps no payload
     * @throws IllegalStateException when no additions explain the way from that revision to the one of today
     */
    static JsonNode put(Class<?> target, int revision, JsonNode body) {
        int today = Catalogue.revisionOf(target);
        if (revision == today) {
            return body;
        }
        List<RecordComponent> added = added(target, revision);
        for (int next = revision + 1; next <= today; next++) {
            int step = next;
            if (added.stream().noneMatch(component -> since(component) == step)) {
                throw new IllegalStateException(without(target, revision));
            }
        }
        if (revision > today) {
            throw new IllegalStateException(without(target, revision));
        }
        if (body instanceof ObjectNode written) {
            added.forEach(component -> leaveOut(component, target, revision, written));
        }
        return body;
    }

    private static void leaveOut(RecordComponent component, Class<?> target, int revision, ObjectNode written) {
        if (component.getType() != Optional.class || written.has(component.getName())) {
            throw new IllegalStateException(without(target, revision) + ": " + component.getName());
        }
        written.putNull(component.getName());
    }

    private static List<RecordComponent> added(Class<?> target, int after) {
        return target.isRecord()
                ? Arrays.stream(target.getRecordComponents())
                        .filter(component -> since(component) > after)
                        .toList()
                : List.of();
    }

    private static int since(RecordComponent component) {
        Since since = component.getAnnotation(Since.class);
        return since == null ? 1 : since.value();
    }

    private static String without(Class<?> target, int revision) {
        return "no upcaster leads from revision " + revision + " of " + Catalogue.nameOf(target);
    }
}
