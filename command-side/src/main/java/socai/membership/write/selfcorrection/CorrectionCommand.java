package socai.membership.write.selfcorrection;

import socai.membership.events.CorrectionId;
import socai.spine.Command;

/** A command about a request for a correction. */
public interface CorrectionCommand extends Command {

    CorrectionId correction();
}
