package socai.membership.write.badge.declare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import socai.membership.events.BadgeDiscipline;
import socai.membership.events.BadgeSteps;
import socai.membership.write.badge.BadgeBody;
import socai.membership.write.badge.BadgeHolder;
import socai.membership.write.badge.StepPublished;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.write.Circumstances;

/** Whether a member is due a badge on a day of award: all rules of it. */
record Entitlement(
        DeclareBadge command,
        DeclareBadge.Facts facts,
        BadgeHolder holder,
        LocalDate reachedOn,
        Circumstances circumstances) {

    private static final List<String> EARLIER = List.of("badge-early-illness-30-65", "badge-early-illness-70-90");

    List<Rule> rules() {
        LocalDate day = circumstances.date();
        Parameter steps = circumstances.parameter("badge-steps");
        List<Rule> rules = new ArrayList<>(List.of(
                new StepPublished(command.step(), steps),
                new BadgeNotHeld(command.step(), facts.file().value().held()),
                new AwardDayPublished(
                        command.awardDay(), circumstances.parameter("badge-award-days"), facts.furtherDays()),
                new AwardDayAhead(command.awardDay(), day),
                new DisciplineDated(command.discipline().isPresent(), command.disciplinedOn(), day),
                new BodyThere(BadgeBody.of(facts.superiors(), circumstances))));
        command.discipline()
                .ifPresent(measure -> rules.add(new WaitedAfterDiscipline(
                        command.disciplinedOn(), day, circumstances.parameter(waiting(measure)))));
        rules.addAll(reached(steps));
        return rules;
    }

    private List<Rule> reached(Parameter steps) {
        return switch (command.kind()) {
            case REGULAR -> List.of(new PartyAgeReached(reachedOn, command.awardDay(), steps));
            case EARLY_ILLNESS -> {
                List<Rule> rules = new ArrayList<>();
                rules.add(new IllnessProved(command.illness(), circumstances.date()));
                BadgeSteps.keyFor(command.step(), EARLIER)
                        .ifPresent(key ->
                                rules.add(new NearEnough(reachedOn, command.awardDay(), circumstances.parameter(key))));
                yield rules;
            }
            case POSTHUMOUS ->
                List.of(
                        new RelativeNamed(command.relative()
                                .flatMap(name -> name.value())
                                .filter(name -> !name.isBlank())
                                .isPresent()),
                        new NearEnough(
                                reachedOn, holder.diedOn().orElseThrow(), circumstances.parameter("badge-posthumous")));
        };
    }

    private static String waiting(BadgeDiscipline measure) {
        return switch (measure) {
            case REPRIMAND -> "badge-wait-after-reprimand";
            case WARNING -> "badge-wait-after-warning";
            case DISMISSAL -> "badge-wait-after-dismissal";
        };
    }
}
