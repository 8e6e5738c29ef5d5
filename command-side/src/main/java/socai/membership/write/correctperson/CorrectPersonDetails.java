package socai.membership.write.correctperson;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;

/**
 * Corrects what is on record about a person; only what changes is present.
 *
 * @param effective since when the corrected value is true
 */
@Logical("membership.CorrectPersonDetails")
public record CorrectPersonDetails(
        PersonId person,
        @Personal.Label("person.name") Optional<Personal<String>> name,
        @Personal.Label("person.birth-date") Optional<Personal<LocalDate>> birthDate,
        @Personal.Label("person.citizen-id") Optional<Personal<String>> citizenId,
        @Personal.Label("person.gender") Optional<Personal<String>> gender,
        @Personal.Label("person.home-town") Optional<Personal<String>> homeTown,
        @Personal.Label("person.phone") Optional<Personal<String>> phone,
        @Personal.Label("person.correction-reason") Personal<String> reason,
        LocalDate effective,
        Paper evidence)
        implements Command {

    /** @param citizenIdHolder who holds the new citizen id already */
    @Logical("membership.CorrectPersonDetails.Facts")
    public record Facts(Optional<String> citizenIdHolder) {}
}
