package socai.membership.write.admission;

import socai.membership.events.AdmissionId;
import socai.spine.Command;

/** A command about a file that exists already. */
public interface AdmissionCommand extends Command {

    AdmissionId admission();
}
