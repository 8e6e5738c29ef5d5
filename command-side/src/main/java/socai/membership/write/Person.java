package socai.membership.write;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.PersonEvent;
import socai.membership.events.PersonEvent.PersonDetailsCorrected;
import socai.membership.events.PersonEvent.PersonErased;
import socai.membership.events.PersonEvent.PersonHandedOver;
import socai.membership.events.PersonEvent.PersonMergedInto;
import socai.membership.events.PersonEvent.PersonRegistered;
import socai.membership.events.PersonEvent.PersonsMerged;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.StreamType;
import socai.spine.write.Dossier;

/**
 * A person as known now. Everything personal may read as erased, because the key can be gone.
 *
 * @param organisation the one that answers for the data: who registered the person, later the cell that received them;
 *                     empty when there is no such person
 * @param merging      where the person is found now and why, when this record was a duplicate
 * @param erasure      on what ground the data was destroyed
 */
public record Person(
        Optional<PersonId> id,
        Optional<Personal<String>> name,
        Optional<Personal<LocalDate>> birthDate,
        Optional<Personal<String>> citizenId,
        Optional<Personal<String>> gender,
        Optional<Personal<String>> homeTown,
        Optional<Personal<String>> phone,
        Optional<OrganisationId> organisation,
        Optional<PersonMergedInto> merging,
        Optional<PersonErased> erasure)
        implements Dossier {

    public static final Person NONE = new Person(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public static final StreamType<Person, PersonEvent> TYPE =
            new StreamType<>("person", PersonId.PREFIX, PersonEvent.class, NONE, Person::evolve);

    /** The kind of claim under which a citizen id is held; the owner is the person's id. */
    public static final String CITIZEN_ID = "citizen-id";

    public static String stream(PersonId person) {
        return person.raw();
    }

    public boolean exists() {
        return id.isPresent();
    }

    public Optional<PersonId> mergedInto() {
        return merging.map(PersonMergedInto::into);
    }

    public boolean erased() {
        return erasure.isPresent();
    }

    /** Whether something can still be done with this record. */
    public boolean usable() {
        return exists() && merging.isEmpty() && erasure.isEmpty();
    }

    static Person evolve(Person state, PersonEvent event) {
        return switch (event) {
            case PersonRegistered e ->
                new Person(
                        Optional.of(e.person()),
                        Optional.of(e.name()),
                        Optional.of(e.birthDate()),
                        e.citizenId(),
                        e.gender(),
                        e.homeTown(),
                        e.phone(),
                        Optional.of(e.organisation()),
                        Optional.empty(),
                        Optional.empty());
            case PersonDetailsCorrected e ->
                new Person(
                        state.id,
                        e.name().or(state::name),
                        e.birthDate().or(state::birthDate),
                        e.citizenId().or(state::citizenId),
                        e.gender().or(state::gender),
                        e.homeTown().or(state::homeTown),
                        e.phone().or(state::phone),
                        state.organisation,
                        state.merging,
                        state.erasure);
            case PersonsMerged ignored -> state;
            case PersonMergedInto e -> state.with(Optional.of(e), state.erasure);
            case PersonErased e -> state.with(state.merging, Optional.of(e));
            case PersonHandedOver e ->
                new Person(
                        state.id,
                        state.name,
                        state.birthDate,
                        state.citizenId,
                        state.gender,
                        state.homeTown,
                        state.phone,
                        Optional.of(e.to()),
                        state.merging,
                        state.erasure);
        };
    }

    private Person with(Optional<PersonMergedInto> merge, Optional<PersonErased> gone) {
        boolean kept = gone.isEmpty();
        return new Person(
                id,
                name.filter(any -> kept),
                birthDate.filter(any -> kept),
                citizenId.filter(any -> kept),
                gender.filter(any -> kept),
                homeTown.filter(any -> kept),
                phone.filter(any -> kept),
                organisation,
                merge,
                gone);
    }

    @Override
    public Optional<OrganisationId> matter() {
        return organisation;
    }

    @Override
    public Optional<PersonId> subject() {
        return id;
    }
}
