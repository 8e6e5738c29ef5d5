package socai.dues.write.relief;

import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** A reduction is one of the steps that the regulation knows, or an exemption. */
record ReliefStep(int percent, Parameter steps) implements Rule {

    @Override
    public String id() {
        return "dues.relief-step";
    }

    @Override
    public Citation citation() {
        return steps.citation();
    }

    @Override
    public boolean holds() {
        return percent == 100 || List.of(steps.value().split(";")).contains(Integer.toString(percent));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chỉ được miễn (100 %) hoặc giảm theo các mức {steps} %, không phải {percent} %.",
                "Relief is an exemption (100 %) or a reduction of {steps} %, not {percent} %.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn một trong các mức quy định.", "Choose one of the steps.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(steps);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("percent", percent), Fact.of("steps", steps.value().replace(";", ", ")));
    }
}
