package socai.organisation.write.candidate;

import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.Activity;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.MembershipEvent.MemberRecognized;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.MembershipId;
import socai.membership.events.RestorationGround;
import socai.membership.events.Standing;
import socai.spine.PersonId;
import socai.spine.time.Deadline;

/** What happens to the memberships of people in the cell of the example tree. */
final class Lives {

    private static final LocalDate CEREMONY = FOUNDED.plusMonths(1);

    private Lives() {}

    static MembershipEvent admitted(PersonId person) {
        return new MemberAdmitted(
                MembershipId.first(person),
                person,
                CELL,
                CEREMONY,
                CEREMONY.minusDays(20),
                "115-QĐ/ĐU",
                new Deadline(CEREMONY, 12, "months"));
    }

    static MembershipEvent recognized(PersonId person, LocalDate on) {
        return new MemberRecognized(MembershipId.first(person), person, CEREMONY.plusMonths(12), on, "130-QĐ/ĐU", on);
    }

    static MembershipEvent imported(PersonId person) {
        return new MembershipImported(
                MembershipId.first(person),
                person,
                CELL,
                FOUNDED,
                Standing.OFFICIAL,
                LocalDate.of(2010, 5, 19),
                Optional.of(LocalDate.of(2011, 5, 19)),
                Optional.empty(),
                Optional.empty(),
                Activity.ACTIVE,
                Optional.empty());
    }

    static MembershipEvent removed(PersonId person, LocalDate from) {
        return new MembershipEvent.MembershipEnded(
                MembershipId.first(person),
                person,
                CELL,
                Standing.OFFICIAL,
                MembershipEnd.REMOVED,
                from.minusDays(1),
                from,
                List.of());
    }

    static MembershipEvent restored(PersonId person, LocalDate from) {
        return new MembershipEvent.MembershipRestored(
                MembershipId.first(person),
                person,
                CELL,
                Standing.OFFICIAL,
                RestorationGround.COMPLAINT_UPHELD,
                from,
                PROVINCE,
                "33-QĐ/TU",
                Optional.empty());
    }
}
