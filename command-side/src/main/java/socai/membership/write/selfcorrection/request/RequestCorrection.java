package socai.membership.write.selfcorrection.request;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.MembershipId;
import socai.membership.events.RequestedField;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.selfcorrection.PersonOnFile;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Paper;
import socai.spine.Personal;
import socai.spine.Seen;

/**
 * Asks to have one field of the own file corrected.
 *
 * @param newDate   for a field that is a day
 * @param newText   for any other field
 * @param effective since when the wanted value is true
 */
@Logical("membership.RequestCorrection")
public record RequestCorrection(
        MembershipId membership,
        RequestedField field,
        @Personal.Label("membership.correction-new-date") Optional<Personal<LocalDate>> newDate,
        @Personal.Label("membership.correction-new-text") Optional<Personal<String>> newText,
        @Personal.Label("membership.correction-reason") Personal<String> reason,
        LocalDate effective,
        Paper evidence)
        implements Command {

    /**
     * @param open  the request about the same field that waits already
     * @param asked what that one asks for
     */
    @Logical("membership.RequestCorrection.Facts")
    public record Facts(Seen<PersonOnFile> person, Superiors superiors, Optional<String> open, Optional<Asked> asked) {}

    /** The new value of a request that waits. */
    public record Asked(
            @Personal.Label("membership.correction-new-date")
            Optional<Personal<LocalDate>> newDate,

            @Personal.Label("membership.correction-new-text")
            Optional<Personal<String>> newText) {}
}
