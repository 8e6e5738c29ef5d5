package socai.membership.read.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** Members whose cell approved that they asked by its code, the last first: an account may be made for them. */
public record ListJoined(OrganisationId organisation) implements Query<ListJoined.Result> {

    static final int MOST = 100;

    public record Result(List<Line> lines) {}

    /** @param by who approved it */
    public record Line(String person, String name, String cell, LocalDate on, Optional<String> by) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
