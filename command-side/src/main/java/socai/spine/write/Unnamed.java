package socai.spine.write;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Act;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;

/** Acts in nobody's name: no account, no person, no cause. Only what empties the anonymous box makes them. */
final class Unnamed {

    /** Every account has an id, so that nobody can log in as this. */
    private static final String NO_ACCOUNT = "";

    /** Where a matter lies that nobody knows; no organisation. */
    static final OrganisationId NOWHERE = OrganisationId.of("org-nowhere");

    private Unnamed() {}

    static Act act(CommandId command, OrganisationId organisation, LocalDate today) {
        return new Act(
                command,
                NO_ACCOUNT,
                Optional.empty(),
                new OfficeRef(OfficeKind.UNNAMED, organisation),
                today,
                today,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
    }

    /** Whether the act says that it is nobody's, truly or not. */
    static boolean claimed(Act act) {
        return act.office().kind() == OfficeKind.UNNAMED;
    }

    /** Whether nobody stands behind the act. */
    static boolean is(Act act) {
        return claimed(act) && act.account().equals(NO_ACCOUNT) && act.person().isEmpty();
    }
}
