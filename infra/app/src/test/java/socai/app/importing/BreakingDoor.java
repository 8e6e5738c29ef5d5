package socai.app.importing;

import socai.spine.Answer;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;

/** A door behind which the process dies after some commands: before the next is decided, or before its answer is heard. */
final class BreakingDoor implements CommandDoor {

    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final CommandDoor door;
    private final boolean afterwards;
    private int left;

    /** @param afterwards the last command is decided, and its answer lost */
    BreakingDoor(CommandDoor door, int commands, boolean afterwards) {
        this.door = door;
        this.left = commands;
        this.afterwards = afterwards;
    }

    @Override
    public Answer submit(Submission submission) {
        if (left-- > 0) {
            return door.submit(submission);
        }
        if (afterwards) {
            door.submit(submission);
        }
        throw new Broken();
    }
}
