package socai.membership.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;

/** What happened to a person as such. The stream id is {@link PersonId#raw()}; all else refers to a person by it. */
public sealed interface PersonEvent extends DomainEvent {

    PersonId person();

    /** @param organisation the one that registered the person and answers for the data */
    @Logical("membership.PersonRegistered")
    record PersonRegistered(
            PersonId person,
            @Personal.Label("person.name") Personal<String> name,
            @Personal.Label("person.birth-date") Personal<LocalDate> birthDate,
            @Personal.Label("person.citizen-id") Optional<Personal<String>> citizenId,
            @Personal.Label("person.gender") Optional<Personal<String>> gender,
            @Personal.Label("person.home-town") Optional<Personal<String>> homeTown,
            @Personal.Label("person.phone") Optional<Personal<String>> phone,
            OrganisationId organisation)
            implements PersonEvent {}

    /**
     * Something was recorded wrongly or became known later; only what changes is present.
     *
     * @param effective since when the corrected value is true, not when it was learnt
     * @param evidence  the paper that proves it
     */
    @Logical("membership.PersonDetailsCorrected")
    record PersonDetailsCorrected(
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
            implements PersonEvent {}

    /** On the stream of the person who is kept. */
    @Logical("membership.PersonsMerged")
    record PersonsMerged(PersonId person, PersonId duplicate, MergeReason reason, Paper evidence)
            implements PersonEvent {}

    /** On the duplicate's stream: from here on the person is found under {@code into}. */
    @Logical("membership.PersonMergedInto")
    record PersonMergedInto(PersonId person, PersonId into, MergeReason reason, Paper evidence)
            implements PersonEvent {}

    /** The key of the person's data was destroyed in the same transaction; what was personal reads as erased. */
    @Logical("membership.PersonErased")
    record PersonErased(PersonId person, ErasureBasis basis, String documentNumber) implements PersonEvent {}

    /** Another organisation answers for the data from that day on: the member moved there. */
    @Logical("membership.PersonHandedOver")
    record PersonHandedOver(PersonId person, OrganisationId from, OrganisationId to, LocalDate since)
            implements PersonEvent {}
}
