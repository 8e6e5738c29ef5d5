package socai.membership.write.joining.code;

import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;

/** Ends the code of a cell at once. */
@Logical("membership.EndJoinCode")
public record EndJoinCode(OrganisationId organisation) implements Command {}
