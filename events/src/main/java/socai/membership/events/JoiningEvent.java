package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.time.Deadline;

/**
 * What happened to a request that came by a code. What somebody wrote about themself is sealed with a key of this
 * request alone, which is destroyed as soon as the request is answered: only who answered, when and how remains.
 */
public sealed interface JoiningEvent extends DomainEvent {

    JoiningId joining();

    /** The business date of the act. */
    LocalDate on();

    /** Whose key seals what was written; nobody on record. */
    PersonId applicant();

    OrganisationId organisation();

    /**
     * @param number which code of the cell it came by
     * @param answer how long the cell may take to answer
     */
    @Logical("membership.JoiningProposed")
    record JoiningProposed(
            JoiningId joining,
            LocalDate on,
            PersonId applicant,
            OrganisationId organisation,
            int number,
            Deadline answer,
            @Personal.Label("person.name") Personal<String> name,
            @Personal.Label("person.birth-date") Personal<LocalDate> birthDate,
            @Personal.Label("membership.card-number") Optional<Personal<String>> card,
            @Personal.Label("person.phone") Optional<Personal<String>> phone)
            implements JoiningEvent {}

    /** @param member who it is in the books: sits in this cell */
    @Logical("membership.JoiningApproved")
    record JoiningApproved(
            JoiningId joining, LocalDate on, PersonId applicant, OrganisationId organisation, PersonId member)
            implements JoiningEvent {}

    @Logical("membership.JoiningDeclined")
    record JoiningDeclined(
            JoiningId joining, LocalDate on, PersonId applicant, OrganisationId organisation, JoiningRefusal reason)
            implements JoiningEvent {}

    /** Nobody answered in time; the person may ask again. */
    @Logical("membership.JoiningLapsed")
    record JoiningLapsed(JoiningId joining, LocalDate on, PersonId applicant, OrganisationId organisation)
            implements JoiningEvent {}
}
