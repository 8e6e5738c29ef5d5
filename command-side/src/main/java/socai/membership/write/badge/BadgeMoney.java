package socai.membership.write.badge;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.BadgeSteps;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.Policies;

/** The reward that goes with a badge: a factor times the base salary, both as they stand on the day of the award. */
public record BadgeMoney(Parameter factor, Parameter baseSalary) {

    /** Empty when either is not published for that day. */
    public static Optional<BadgeMoney> of(int step, LocalDate awardDay, Policies policies) {
        Anchors at = Anchors.act(awardDay);
        String factor = "badge-money-factor-" + step;
        return policies.has(factor, at) && policies.has("base-salary", at)
                ? Optional.of(new BadgeMoney(policies.parameter(factor, at), policies.parameter("base-salary", at)))
                : Optional.empty();
    }

    /** In whole đồng. */
    public long dong() {
        return BadgeSteps.money(factor.value(), baseSalary.number());
    }
}
