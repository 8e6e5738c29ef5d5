package socai.dues.write.deferral;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.MembershipId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Personal;

/**
 * Asks to pay the dues of some months later.
 *
 * @param from   first day of the first month that is put off
 * @param months how many are put off
 * @param length how many months, from the first on, it is to run
 * @param words  what the member says
 */
@Logical("dues.RequestDuesDeferral")
public record RequestDuesDeferral(
        MembershipId membership,
        LocalDate from,
        int months,
        int length,
        @Personal.Label("dues.deferral-words") Optional<Personal<String>> words)
        implements Command {

    @Logical("dues.RequestDuesDeferral.Facts")
    public record Facts(DeferralFacts application) {}
}
