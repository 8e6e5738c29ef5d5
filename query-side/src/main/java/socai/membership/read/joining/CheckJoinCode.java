package socai.membership.read.joining;

import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** Whether a code of a cell still stands, for whoever scanned it: tells the name of the cell and nothing of its people. */
public record CheckJoinCode(OrganisationId organisation, int number) implements Query<CheckJoinCode.Result> {

    /** @param stands neither ended nor replaced; whether its time is over, the code itself says */
    public record Result(String cell, boolean stands) {}

    @Override
    public Scope scope() {
        return new Scope.Published();
    }
}
