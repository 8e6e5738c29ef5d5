package socai.membership.write.joining.code;

import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Seen;

/** Shares a new code of a cell; the one before is over. */
@Logical("membership.ShareJoinCode")
public record ShareJoinCode(OrganisationId organisation) implements Command {

    @Logical("membership.ShareJoinCode.Facts")
    public record Facts(Seen<Place> cell) {}

    /** @param cell the organisation is a cell and exists on the day of the act */
    public record Place(boolean cell) {}
}
