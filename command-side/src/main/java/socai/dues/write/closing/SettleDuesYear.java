package socai.dues.write.closing;

import java.util.Optional;
import socai.dues.events.DuesBookId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;

/** Settles the year of a book and reports it to the superior. */
@Logical("dues.SettleDuesYear")
public record SettleDuesYear(DuesBookId book) implements Command {

    @Logical("dues.SettleDuesYear.Facts")
    public record Facts(Optional<OrganisationId> superior, int members) {}
}
