package socai.organisation.write.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socai.membership.write.Membership;
import socai.spine.PersonId;
import socai.spine.Seen;
import socai.spine.write.Reader;

/**
 * What a membership says of whoever is to take an office or a seat.
 *
 * @param listed        whether there is or was a membership at all
 * @param officialSince first day as an official member; absent for everybody else and once the membership has ended
 */
public record PartyStanding(boolean listed, Optional<LocalDate> officialSince) {

    public boolean officialOn(LocalDate day) {
        return officialSince.filter(since -> !since.isAfter(day)).isPresent();
    }

    private static PartyStanding of(Membership membership) {
        return new PartyStanding(membership.exists(), membership.officialSince());
    }

    static Seen<PartyStanding> read(PersonId person, Reader reader) {
        return reader.read(Membership.TYPE, Membership.stream(person)).map(PartyStanding::of);
    }

    /** Of each of them, in their order; absent when a decision is read again that was taken without asking. */
    public static Optional<List<Seen<PartyStanding>>> all(List<PersonId> persons, Reader reader) {
        if (!persons.stream().map(Membership::stream).allMatch(reader::mayAsk)) {
            return Optional.empty();
        }
        reader.foresee(persons.stream().collect(Collectors.toMap(Membership::stream, person -> Membership.TYPE)));
        return Optional.of(persons.stream().map(person -> read(person, reader)).toList());
    }
}
