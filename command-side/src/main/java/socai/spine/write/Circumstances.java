package socai.spine.write;

import java.time.LocalDate;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.Policies;

/** What surrounds a decision: the act and the policies as published. */
public record Circumstances(Act act, Policies policies) {

    public LocalDate date() {
        return act.businessDate();
    }

    /** The parameter in force on the business date of the act. */
    public Parameter parameter(String key) {
        return policies.parameter(key, Anchors.act(date()));
    }
}
