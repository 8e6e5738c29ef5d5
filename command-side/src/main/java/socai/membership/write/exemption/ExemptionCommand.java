package socai.membership.write.exemption;

import socai.membership.events.ExemptionId;
import socai.spine.Command;

/** A command about an exemption that was asked for. */
public interface ExemptionCommand extends Command {

    ExemptionId exemption();
}
