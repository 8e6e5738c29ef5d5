package socai.membership.read.joining;

import java.time.Instant;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** The code that a cell shares now, for whoever may share it. */
public record GetJoinCode(OrganisationId organisation) implements Query<GetJoinCode.Result> {

    /**
     * @param code    absent while none stands
     * @param minutes how long a new one would be good
     */
    public record Result(String cell, Optional<Code> code, int minutes) {}

    /** @param expires the code is good before it */
    public record Code(int number, Instant expires, int minutes, int used, int most) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
