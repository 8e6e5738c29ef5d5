package socai.app;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.write.Clocks;

/** Acts of the installation itself: founding, publishing what comes with the program, timers, the command line. */
public final class Installation {

    /** Not an organisation of the Party: the keeper of the packaged policies, so that they need no founded tree. */
    public static final OrganisationId ORGANISATION = OrganisationId.of("org-installation");

    public static final String ACCOUNT = "system";

    private Installation() {}

    /** An act of the installation today. */
    public static Act act(CommandId command, Clocks clocks) {
        LocalDate today = clocks.today();
        return new Act(
                command,
                ACCOUNT,
                Optional.empty(),
                new OfficeRef(OfficeKind.SYSTEM, ORGANISATION),
                today,
                today,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
    }
}
