package socai.membership.write.admission;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.write.Person;
import socai.spine.Fact;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Seen;
import socai.spine.time.FullMonths;
import socai.spine.write.Reader;

/**
 * What a decision must know of the applicant as a person.
 *
 * @param usable registered, not merged into another record and not erased
 */
public record Applicant(
        boolean usable, @Personal.Label("person.birth-date") Optional<Personal<LocalDate>> birthDate) {

    public static Seen<Applicant> read(Optional<PersonId> person, Reader reader) {
        return person.map(id -> reader.read(Person.TYPE, Person.stream(id))
                        .map(found -> new Applicant(found.usable(), found.birthDate())))
                .orElseGet(() -> new Seen<>("", -1, new Applicant(false, Optional.empty())));
    }

    /** Full months of age on a day; as personal as the birth date, and empty when that is not known any more. */
    public Optional<Personal<Integer>> ageInMonths(LocalDate on) {
        return birthDate.filter(birth -> !birth.erased()).map(birth -> birth.map(day -> FullMonths.between(day, on)));
    }

    /** The age on a day as a rule of age shows it; a dash when the birth date is not known. */
    public Fact ageFact(LocalDate on) {
        return ageInMonths(on).map(age -> Fact.personal("ageMonths", age)).orElseGet(() -> Fact.of("ageMonths", "—"));
    }
}
