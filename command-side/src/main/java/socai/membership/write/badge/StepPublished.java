package socai.membership.write.badge;

import java.util.List;
import socai.membership.events.BadgeSteps;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** A badge is awarded at the steps that the regulation names. */
public record StepPublished(int step, Parameter steps) implements Rule {

    @Override
    public String id() {
        return "membership.badge-step";
    }

    @Override
    public Citation citation() {
        return steps.citation();
    }

    @Override
    public boolean holds() {
        return BadgeSteps.steps(steps.value()).contains(step);
    }

    @Override
    public Text refusal() {
        return new Text("Không có Huy hiệu {step} năm tuổi Đảng.", "There is no badge for {step} years of Party age.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn một trong các mốc: {steps}.", "Choose one of these steps: {steps}.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(steps);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("step", step),
                Fact.of("steps", String.join(", ", steps.value().split(";", -1))));
    }
}
