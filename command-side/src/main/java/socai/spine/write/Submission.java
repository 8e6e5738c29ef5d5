package socai.spine.write;

import java.util.Optional;
import socai.spine.Act;
import socai.spine.Command;

/**
 * A command on its way to be decided.
 *
 * @param expectedVersion the version of the dossier that the person saw; a newer one is a conflict, not a refusal
 */
public record Submission(Command command, Act act, Optional<Long> expectedVersion) {

    public static Submission of(Command command, Act act) {
        return new Submission(command, act, Optional.empty());
    }
}
