package socai.dues.write.relief;

import java.time.LocalDate;
import java.util.Optional;
import socai.dues.events.ReliefGround;
import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Personal;

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

    @Logical("dues.RequestDuesRelief.Facts")
    public record Facts(ReliefFacts application) {}
}
