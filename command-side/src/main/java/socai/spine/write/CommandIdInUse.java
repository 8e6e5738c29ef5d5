package socai.spine.write;

import socai.spine.CommandId;

/** The id names another command, or somebody else's: a client must make a fresh id for each new intention. */
public final class CommandIdInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CommandIdInUse(CommandId id) {
        super("command id " + id.raw() + " is already in use");
    }
}
