package socai.demo;

import java.nio.file.Path;
import socai.spine.Policies;
import socai.spine.write.CommandDoor;

/**
 * What the province needs from the installation.
 *
 * @param policies as published before anything else happens
 * @param folder   where the lists are written
 */
public record DemoPorts(
        CommandDoor door,
        DemoClock clock,
        DemoImport imports,
        DemoAttachments attachments,
        DemoAccounts accounts,
        Policies policies,
        Path folder) {}
