package socai.policy.write;

import java.util.List;
import socai.policy.write.publishcalendar.PublishCalendarDecider;
import socai.policy.write.publishregulation.PublishRegulationDecider;
import socai.spine.write.Context;
import socai.spine.write.Decider;

/** Regulations as data. */
public final class PolicyContext implements Context {

    @Override
    public String name() {
        return "policy";
    }

    @Override
    public List<Decider<?, ?, ?>> deciders() {
        return List.of(new PublishRegulationDecider(), new PublishCalendarDecider());
    }
}
