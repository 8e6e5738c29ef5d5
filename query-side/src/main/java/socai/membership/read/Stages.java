package socai.membership.read;

import java.util.List;
import java.util.Optional;

/** The ways of the kinds of files, from {@code stages.tsv}: which event enters which stage, and in which order. */
public final class Stages {

    private static final Stages PACKAGED = new Stages(Tsv.read("stages.tsv", 6));

    /** In the place of a stage before it: from any, a later one too. */
    private static final String AGAIN = "*";

    /** What a stage is on the way. */
    public enum Role {
        STEP,
        OPTIONAL,
        END
    }

    /**
     * A stage of a kind of file.
     *
     * @param order 1 is the first
     * @param event logical name of the event that enters it
     * @param from  only from this stage; absent: from any before it; {@code *}: from any
     * @param limit key of the parameter that says how long this step may take
     */
    public record Stage(
            String kind,
            int order,
            String name,
            String event,
            Optional<String> from,
            Role role,
            Optional<String> limit) {

        /** Whether an event enters this stage in a file that stands at {@code current} (null: it does not exist yet). */
        boolean entered(Optional<Stage> current) {
            if (order == 1 || current.isEmpty()) {
                return true;
            }
            Stage now = current.get();
            return from.map(stage -> stage.equals(AGAIN) || stage.equals(now.name()))
                    .orElse(now.order() < order);
        }
    }

    private final List<Stage> stages;

    private Stages(List<List<String>> rows) {
        java.util.Map<String, Integer> count = new java.util.HashMap<>();
        stages = rows.stream()
                .map(row -> new Stage(
                        row.get(0),
                        count.merge(row.get(0), 1, Integer::sum),
                        row.get(1),
                        row.get(2),
                        optional(row.get(3)),
                        Role.valueOf(row.get(4).toUpperCase(java.util.Locale.ROOT)),
                        optional(row.get(5))))
                .toList();
    }

    private static Optional<String> optional(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }

    public static Stages packaged() {
        return PACKAGED;
    }

    /** The stages of a kind of file in their order. */
    public List<Stage> of(String kind) {
        return stages.stream().filter(stage -> stage.kind().equals(kind)).toList();
    }

    public Optional<Stage> named(String kind, String name) {
        return of(kind).stream().filter(stage -> stage.name().equals(name)).findFirst();
    }

    /** The stage that this event enters, if it enters one. */
    public Optional<Stage> enteredBy(String event) {
        return stages.stream().filter(stage -> stage.event().equals(event)).findFirst();
    }
}
