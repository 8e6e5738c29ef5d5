package socai.membership.read.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.read.files.MemberFile;
import socai.spine.PersonId;
import socai.spine.read.Query;
import socai.spine.read.Scope;
import socai.spine.time.PartyAge;

/** One person: who it is, memberships, files, offices. */
public record GetPerson(PersonId person) implements Query<GetPerson.Result> {

    /**
     * @param name       reads as erased when the data was destroyed; everything personal is absent then
     * @param mergedInto where the person is found now, when this record was a duplicate
     */
    public record Result(
            PersonId person,
            String name,
            boolean erased,
            Optional<LocalDate> birthDate,
            Optional<String> gender,
            Optional<String> homeTown,
            Optional<String> mergedInto,
            List<Membership> memberships,
            List<File> files,
            List<Office> offices) {}

    /**
     * @param closedOn absent while there is a seat
     * @param endedAs  how it ended, in words
     * @param partyAge what it is counted from, and what does not count of it
     * @param ageCertificate number of the paper by which its start was certified
     */
    public record Membership(
            String membership,
            String organisationId,
            String organisation,
            String standing,
            String activity,
            Optional<LocalDate> admissionDate,
            Optional<LocalDate> decisionDate,
            Optional<LocalDate> officialDate,
            Optional<LocalDate> votesFrom,
            Optional<String> cardNumber,
            Optional<LocalDate> closedOn,
            Optional<Placement> placement,
            Optional<String> endedAs,
            Optional<PartyAge> partyAge,
            Optional<String> ageCertificate,
            MemberFile file) {}

    /**
     * A transfer under way, or a stay elsewhere.
     *
     * @param stays whether the stay has begun
     * @param host  where; absent abroad and before the stay
     */
    public record Placement(String transfer, boolean stays, Optional<String> host, Optional<LocalDate> hostUntil) {}

    public record File(String dossier, String kind, String stage, LocalDate openedOn, boolean closed) {}

    /** @param until first day on which the office is no longer held */
    public record Office(
            String office, String organisationId, String organisation, LocalDate from, Optional<LocalDate> until) {}

    @Override
    public Scope scope() {
        return new Scope.OfDossier(person.raw());
    }
}
