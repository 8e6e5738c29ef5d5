package socai.membership.write.mergepersons;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.MergeReason;
import socai.membership.write.Seat;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Seen;

/**
 * Declares two records one person.
 *
 * @param person    the record that is kept; the one with the membership, when only one of them has it
 * @param duplicate the record that points to it from now on
 */
@Logical("membership.MergePersons")
public record MergePersons(PersonId person, PersonId duplicate, MergeReason reason, Paper evidence) implements Command {

    /** The other record as it stood. */
    public record Duplicate(boolean exists, boolean erased, Optional<PersonId> mergedInto) {}

    /**
     * @param keptIsMember  whether the kept person is a member now
     * @param duplicateSeat where the duplicate sits, when it is a member too
     * @param lastFixed     last vote whose base was taken from the duplicate's roll; present exactly with a seat
     * @param openFile      the duplicate's admission file that is not closed
     * @param admittedAgain which of the two have more than one membership
     */
    @Logical("membership.MergePersons.Facts")
    public record Facts(
            Seen<Duplicate> duplicate,
            Seen<Boolean> keptIsMember,
            Seen<Optional<Seat>> duplicateSeat,
            Optional<Seen<Optional<LocalDate>>> lastFixed,
            Optional<String> openFile,
            List<PersonId> admittedAgain) {}
}
