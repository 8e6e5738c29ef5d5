package socai.organisation.write.appointment;

import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.person;
import static socai.organisation.write.OrganisationTree.TODAY;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.events.AppointmentEvent.AppointmentConfirmed;
import socai.organisation.events.AppointmentEvent.AppointmentProposed;
import socai.organisation.events.AppointmentEvent.AppointmentWithdrawn;
import socai.organisation.events.AppointmentId;
import socai.spine.Act;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.PersonId;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;

/** Person 1 proposes person 2; the limit is thirty days. */
final class AppointmentHistory {

    static final AppointmentId ID =
            AppointmentId.of("apt-" + CommandId.named("an appointment").raw());
    static final PersonId PROPOSER = person(1);
    static final PersonId APPOINTED = person(2);
    static final PersonId OTHER = person(3);

    private AppointmentHistory() {}

    static AppointmentProposed proposed(LocalDate from, Optional<LocalDate> until) {
        return new AppointmentProposed(
                ID,
                CELL,
                OfficeKind.SECRETARY,
                APPOINTED,
                from,
                until,
                Optional.of("70-QĐ/ĐU"),
                PROPOSER,
                new Deadline(TODAY, 30, "days"));
    }

    static AppointmentProposed proposed() {
        return proposed(TODAY, Optional.empty());
    }

    static AppointmentConfirmed confirmed() {
        return new AppointmentConfirmed(ID, CELL, OTHER, TODAY);
    }

    static AppointmentWithdrawn withdrawn() {
        return new AppointmentWithdrawn(ID, CELL, TODAY);
    }

    /** An administrator of the commune on a day. */
    static Act by(PersonId person, LocalDate day) {
        return by(Optional.of(person), day);
    }

    static Act by(Optional<PersonId> person, LocalDate day) {
        Act act = Acts.as(OfficeKind.ADMINISTRATOR, day, COMMUNE);
        return new Act(
                act.command(),
                act.account(),
                person,
                act.office(),
                act.businessDate(),
                act.today(),
                act.origin(),
                act.paper(),
                act.cause());
    }
}
