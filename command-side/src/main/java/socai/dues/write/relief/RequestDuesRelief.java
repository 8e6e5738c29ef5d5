package socai.dues.write.relief;

import java.time.LocalDate;
import java.util.Optional;
import socai.dues.events.ReliefGround;
import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Since;

/**
 * Asks to pay less for some months, or nothing.
 *
 * @param percent how much less; 100 asks for an exemption
 * @param from    first day of the first month
 * @param words   what the member says
 */
@Logical("dues.RequestDuesRelief")
public record RequestDuesRelief(
        MembershipId membership,
        ReliefGround ground,
        int percent,
        LocalDate from,
        int months,
        @Personal.Label("dues.relief-words") Optional<Personal<String>> words)
        implements Command {

    /** @param home the cell of the seat, where the host of a stay has ended */
    @Logical(value = "dues.RequestDuesRelief.Facts", revision = 2)
    public record Facts(ReliefFacts application, @Since(2) Optional<OrganisationId> home) {}
}
