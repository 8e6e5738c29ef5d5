package socai.app.importing;

import socai.spine.write.Catalogue;
import socai.spine.write.ClaimBook;
import socai.spine.write.Clocks;
import socai.spine.write.CommandDoor;
import socai.spine.write.StreamTails;

/** What an import needs of the installation. */
public record ImportPorts(CommandDoor door, Clocks clocks, Catalogue catalogue, ClaimBook claims, StreamTails tails) {}
