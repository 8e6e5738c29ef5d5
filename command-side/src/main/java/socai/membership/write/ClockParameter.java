package socai.membership.write;

import java.time.LocalDate;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.Policies;
import socai.spine.write.Circumstances;

/** Which version of a limit applies to a clock that started on some day. */
public final class ClockParameter {

    private ClockParameter() {}

    /**
     * The version that its anchor chooses, given the start of the clock; where no published regulation reaches back so
     * far, the one in force on the day of the act. Lists bring members whose clocks started before the book begins.
     */
    public static Parameter of(Circumstances circumstances, String key, LocalDate start) {
        Policies policies = circumstances.policies();
        Anchors now = Anchors.act(circumstances.date());
        Anchors then = now.clockStart(start);
        return policies.parameter(key, policies.has(key, then) ? then : now);
    }
}
