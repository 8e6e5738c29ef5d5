package socai.demo;

import java.nio.file.Path;
import socai.spine.write.CommandDoor;

/** The import of lists, as people start it from the command line. */
@FunctionalInterface
public interface DemoImport {

    /**
     * Imports all rows of both lists in the name of the installation.
     *
     * @param door through which each command of the import goes
     * @throws IllegalStateException when a row was refused: the lists of the demo are good
     */
    void run(CommandDoor door, Path organisations, Path members);
}
