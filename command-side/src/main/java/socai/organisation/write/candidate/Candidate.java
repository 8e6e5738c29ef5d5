package socai.organisation.write.candidate;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.write.Membership;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.Organisation;
import socai.spine.PersonId;
import socai.spine.Seen;
import socai.spine.write.Reader;

/**
 * Who is to take an office, and in what kind of organisation.
 *
 * @param body what the organisation is on the first day; absent where there is none
 */
public record Candidate(Seen<Optional<Body>> body, Seen<PartyStanding> standing) {

    /** How high an organisation stands, and whether it has a committee. */
    public record Body(OrganisationRank rank, OrganisationForm form) {}

    /** Absent when a decision is read again that was taken without asking for the membership. */
    public static Optional<Candidate> read(
            Seen<Organisation> organisation, PersonId person, LocalDate from, Reader reader) {
        return reader.mayAsk(Membership.stream(person))
                ? Optional.of(new Candidate(
                        organisation.map(found -> found.kindOn(from).map(kind -> new Body(kind.rank(), kind.form()))),
                        PartyStanding.read(person, reader)))
                : Optional.empty();
    }
}
