package socai.dues.write.closing;

import java.time.LocalDate;
import java.util.Optional;
import socai.dues.events.DuesBookId;
import socai.organisation.events.OrganisationRank;
import socai.spine.Command;
import socai.spine.Logical;

/**
 * Closes a month of a book.
 *
 * @param month its first day
 */
@Logical("dues.CloseDuesMonth")
public record CloseDuesMonth(DuesBookId book, LocalDate month) implements Command {

    @Logical("dues.CloseDuesMonth.Facts")
    public record Facts(Optional<OrganisationRank> rank) {}
}
