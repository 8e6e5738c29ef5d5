package socai.dues.write;

import java.util.Optional;
import socai.dues.events.DuesAccountEvent.DuesReliefRequested;
import socai.dues.events.Relief;
import socai.dues.events.ReliefStage;

/**
 * The last application of a member for relief.
 *
 * @param round how many there were, this one included
 * @param asked absent before the first
 */
public record ReliefFile(ReliefStage stage, int round, Optional<Relief> asked) {

    public static final ReliefFile NONE = new ReliefFile(ReliefStage.NONE, 0, Optional.empty());

    static ReliefFile asked(DuesReliefRequested e) {
        return new ReliefFile(ReliefStage.REQUESTED, e.round(), Optional.of(e.asked()));
    }

    ReliefFile at(ReliefStage now) {
        return new ReliefFile(now, round, asked);
    }

    /** Whether somebody waits for a decision. */
    public boolean open() {
        return stage == ReliefStage.REQUESTED || stage == ReliefStage.REPORTED;
    }
}
