package socai.membership.write.recognition;

import socai.membership.events.RecognitionId;
import socai.spine.Command;

/** A command about an existing recognition file. */
public interface RecognitionCommand extends Command {

    RecognitionId recognition();
}
