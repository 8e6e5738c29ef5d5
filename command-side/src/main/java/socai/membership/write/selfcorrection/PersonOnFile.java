package socai.membership.write.selfcorrection;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.RequestedField;
import socai.membership.write.Person;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;

/**
 * What of a person a correction may change.
 *
 * @param usable the record was neither erased nor merged
 */
public record PersonOnFile(
        boolean usable,
        @Personal.Label("person.name") Optional<Personal<String>> name,
        @Personal.Label("person.birth-date") Optional<Personal<LocalDate>> birthDate,
        @Personal.Label("person.citizen-id") Optional<Personal<String>> citizenId,
        @Personal.Label("person.gender") Optional<Personal<String>> gender,
        @Personal.Label("person.home-town") Optional<Personal<String>> homeTown,
        @Personal.Label("person.phone") Optional<Personal<String>> phone) {

    public static PersonOnFile of(Person person) {
        return new PersonOnFile(
                person.usable(),
                person.name(),
                person.birthDate(),
                person.citizenId(),
                person.gender(),
                person.homeTown(),
                person.phone());
    }

    /** As the correction of a person judges it. */
    public Person person(PersonId id, OrganisationId organisation) {
        return usable
                ? new Person(
                        Optional.of(id),
                        name,
                        birthDate,
                        citizenId,
                        gender,
                        homeTown,
                        phone,
                        Optional.of(organisation),
                        Optional.empty(),
                        Optional.empty())
                : Person.NONE;
    }

    /** What stands in a field that is a text. */
    public Optional<Personal<String>> text(RequestedField field) {
        return switch (field) {
            case NAME -> name;
            case GENDER -> gender;
            case HOME_TOWN -> homeTown;
            case PHONE -> phone;
            case CITIZEN_ID -> citizenId;
            default -> Optional.empty();
        };
    }
}
