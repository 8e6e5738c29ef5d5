package socai.membership.write.joining.propose;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.JoinCodeId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Personal;
import socai.spine.Seen;

/**
 * Asks by a code. Whoever asks has no account: the installation writes it down after the door has verified the code.
 *
 * @param number which code of the cell it came by
 * @param card   number of the member card, if there is one
 */
@Logical("membership.ProposeJoining")
public record ProposeJoining(
        JoinCodeId code,
        int number,
        @Personal.Label("person.name") Personal<String> name,
        @Personal.Label("person.birth-date") Personal<LocalDate> birthDate,
        @Personal.Label("membership.card-number") Optional<Personal<String>> card,
        @Personal.Label("person.phone") Optional<Personal<String>> phone)
        implements Command {

    /** @param asked the request of the same person that waits already */
    @Logical("membership.ProposeJoining.Facts")
    public record Facts(Seen<Code> code, Optional<String> asked) {}

    /** @param stands it was neither ended nor replaced, and can be good on the day of the act */
    public record Code(int number, boolean stands, int used, int most) {}
}
