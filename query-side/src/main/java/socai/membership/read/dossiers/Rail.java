package socai.membership.read.dossiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.membership.read.StageWords;
import socai.membership.read.Stages;
import socai.membership.read.Stages.Role;
import socai.membership.read.Stages.Stage;
import socai.membership.read.dossiers.GetDossier.State;
import socai.membership.read.dossiers.GetDossier.Step;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.read.ParameterSource;
import socai.spine.read.Shown;

/** The stages of one file as a line: done, now, to do. The order comes from the data of its kind. */
final class Rail {

    private final List<Stage> stages;
    private final Map<String, LocalDate> reached;
    private final int furthest;
    private final boolean ended;

    /**
     * @param way     the steps that this very file passes; absent: all of its kind
     * @param reached when each stage was entered
     */
    Rail(String kind, Optional<Set<String>> way, Map<String, LocalDate> reached) {
        this.stages = Stages.packaged().of(kind).stream()
                .filter(stage ->
                        stage.role() != Role.STEP || way.isEmpty() || way.get().contains(stage.name()))
                .toList();
        this.reached = reached;
        this.furthest = stages.stream()
                .filter(stage -> reached.containsKey(stage.name()))
                .mapToInt(Stage::order)
                .max()
                .orElse(0);
        this.ended = stages.stream().anyMatch(stage -> stage.role() == Role.END && reached.containsKey(stage.name()));
    }

    /** The next step; absent when the file has reached its goal or ended without. */
    Optional<Stage> next() {
        return ended
                ? Optional.empty()
                : stages.stream()
                        .filter(stage -> stage.role() == Role.STEP && stage.order() > furthest)
                        .findFirst();
    }

    List<Step> steps(ParameterSource parameters, Anchors at, Shown shown) {
        StageWords words = new StageWords(shown);
        List<Step> steps = new ArrayList<>();
        for (Stage stage : stages) {
            Optional<State> state = state(stage);
            state.ifPresent(now -> steps.add(new Step(
                    stage.name(),
                    words.step(stage.kind(), stage.name()),
                    now,
                    Optional.ofNullable(reached.get(stage.name())),
                    now == State.TO_DO ? limit(stage, parameters, at, shown) : Optional.empty())));
        }
        return steps;
    }

    /** Absent for a stage that this file does not show. */
    private Optional<State> state(Stage stage) {
        boolean there = reached.containsKey(stage.name());
        if (stage.role() == Role.END) {
            return there ? Optional.of(State.ENDED) : Optional.empty();
        }
        if (there) {
            return Optional.of(State.DONE);
        }
        if (stage.role() == Role.OPTIONAL || ended) {
            return Optional.empty();
        }
        if (stage.order() < furthest) {
            return Optional.of(State.SKIPPED);
        }
        return Optional.of(next().filter(stage::equals).isPresent() ? State.NOW : State.TO_DO);
    }

    private static Optional<String> limit(Stage stage, ParameterSource parameters, Anchors at, Shown shown) {
        return stage.limit().flatMap(key -> parameters.find(key, at)).map(parameter -> length(parameter, shown));
    }

    private static String length(Parameter parameter, Shown shown) {
        return shown.length(parameter.number(), parameter.unit());
    }
}
