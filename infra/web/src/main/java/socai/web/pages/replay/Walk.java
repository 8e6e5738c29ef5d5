package socai.web.pages.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.spine.read.Fields;
import socai.spine.read.timeline.GetTimeline;

/**
 * The acts of a dossier as steps, oldest first, with the one that is looked at.
 *
 * @param dossier  whose acts they are
 * @param position from 1; 0 when the act is not among the steps
 * @param entries  all that the story tells
 */
public record Walk(String dossier, List<Step> steps, int position, List<GetTimeline.Entry> entries) {

    /** From this many steps on the track shows a dot a day and no longer a dot a step. */
    private static final int CLUSTERED = 14;

    /** @param stream within which the act is replayed */
    public record Step(
            int number,
            String command,
            String stream,
            LocalDate on,
            Instant recorded,
            String title,
            String lateEntry,
            boolean refused,
            List<String> told,
            List<Fields.Change> changes) {}

    /** What was done on one day; a meeting as a rule. */
    public record Day(LocalDate on, List<Step> steps) {

        public boolean refused() {
            return steps.stream().anyMatch(Step::refused);
        }

        public boolean holds(int number) {
            return steps.stream().anyMatch(step -> step.number() == number);
        }
    }

    /** One dot of the track. */
    public record Dot(Step to, boolean refused, boolean here, boolean passed, int steps) {}

    /** Something that had happened by the day of the step and that the ledger did not hold yet. */
    public record Unknown(LocalDate on, Instant recorded, String sentence, String by) {}

    static Walk of(String dossier, List<GetTimeline.Entry> story, String command) {
        List<Step> steps = steps(story);
        int position = steps.stream()
                .filter(step -> step.command().equals(command))
                .mapToInt(Step::number)
                .findFirst()
                .orElse(0);
        return new Walk(dossier, steps, position, story);
    }

    /** @param number of the wanted step; a number outside leads to the nearest */
    static Walk at(String dossier, List<GetTimeline.Entry> story, int number) {
        List<Step> steps = steps(story);
        return new Walk(dossier, steps, Math.clamp(number, Math.min(1, steps.size()), steps.size()), story);
    }

    private static List<Step> steps(List<GetTimeline.Entry> story) {
        Map<String, List<GetTimeline.Entry>> acts = new LinkedHashMap<>();
        story.forEach(entry -> entry.command()
                .ifPresent(
                        id -> acts.computeIfAbsent(id, any -> new ArrayList<>()).add(entry)));
        List<Step> steps = new ArrayList<>();
        acts.forEach((command, entries) -> {
            GetTimeline.Entry first = entries.getFirst();
            steps.add(new Step(
                    steps.size() + 1,
                    command,
                    first.stream(),
                    first.businessDate(),
                    first.recordedAt(),
                    first.title(),
                    first.lateEntry(),
                    first.kind() == GetTimeline.Kind.REFUSED,
                    entries.stream().map(GetTimeline.Entry::sentence).toList(),
                    entries.stream().flatMap(entry -> entry.changes().stream()).toList()));
        });
        return steps;
    }

    public boolean walkable() {
        return position > 0;
    }

    /** The step that is looked at. */
    public Step here() {
        return steps.get(position - 1);
    }

    public Optional<Step> before() {
        return position > 1 ? Optional.of(steps.get(position - 2)) : Optional.empty();
    }

    public Optional<Step> after() {
        return position < steps.size() ? Optional.of(steps.get(position)) : Optional.empty();
    }

    /** Neighbouring steps of one day together. */
    public List<Day> days() {
        List<Day> days = new ArrayList<>();
        for (Step step : steps) {
            if (days.isEmpty() || !days.getLast().on().equals(step.on())) {
                days.add(new Day(step.on(), new ArrayList<>()));
            }
            days.getLast().steps().add(step);
        }
        return days;
    }

    public List<Dot> track() {
        if (steps.size() <= CLUSTERED) {
            return steps.stream()
                    .map(step -> new Dot(step, step.refused(), step.number() == position, step.number() < position, 1))
                    .toList();
        }
        return days().stream()
                .map(day -> new Dot(
                        day.holds(position) ? here() : day.steps().getFirst(),
                        day.refused(),
                        day.holds(position),
                        day.steps().getLast().number() < position,
                        day.steps().size()))
                .toList();
    }

    /** What had happened by the day of this step but was written down only after it. */
    public List<Unknown> unknown() {
        Step here = here();
        return entries.stream()
                .filter(entry -> entry.kind() == GetTimeline.Kind.EVENT
                        && entry.businessDate().isBefore(here.on().plusDays(1))
                        && entry.recordedAt().isAfter(here.recorded())
                        && !entry.command().equals(Optional.of(here.command()))
                        && entry.businessDate().isBefore(day(entry.recordedAt())))
                .map(entry -> new Unknown(
                        entry.businessDate(),
                        entry.recordedAt(),
                        entry.sentence(),
                        entry.actor().person()))
                .toList();
    }

    /** The entry that a fact came from, when the story tells of it. */
    public Optional<GetTimeline.Entry> source(Optional<String> stream, Optional<Long> version) {
        return entries.stream()
                .filter(entry -> entry.kind() == GetTimeline.Kind.EVENT
                        && stream.equals(Optional.of(entry.stream()))
                        && version.equals(Optional.of(entry.sequence())))
                .findFirst();
    }

    private static LocalDate day(Instant recorded) {
        return recorded.atZone(socai.spine.Zone.PARTY).toLocalDate();
    }
}
