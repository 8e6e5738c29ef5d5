package socai.membership.write.registerperson;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Seen;

/**
 * Puts a person on record. The person's id is derived from the command's, and every personal value has it as subject.
 *
 * @param gender {@code MALE} or {@code FEMALE}
 */
@Logical("membership.RegisterPerson")
public record RegisterPerson(
        @Personal.Label("person.name") Personal<String> name,
        @Personal.Label("person.birth-date") Personal<LocalDate> birthDate,
        @Personal.Label("person.citizen-id") Optional<Personal<String>> citizenId,
        @Personal.Label("person.gender") Optional<Personal<String>> gender,
        @Personal.Label("person.home-town") Optional<Personal<String>> homeTown,
        @Personal.Label("person.phone") Optional<Personal<String>> phone,
        OrganisationId organisation)
        implements Command {

    /** @param citizenIdHolder the person who holds the citizen id already */
    @Logical("membership.RegisterPerson.Facts")
    public record Facts(Optional<String> citizenIdHolder, Seen<Boolean> organisationStands) {}
}
