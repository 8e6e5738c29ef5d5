package socai.organisation.events;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.time.Deadline;

/** What became of a proposal to give an office: two people have to want it before anybody holds a right by it. */
public sealed interface AppointmentEvent extends DomainEvent {

    AppointmentId appointment();

    OrganisationId organisation();

    /**
     * @param person   who would hold the office
     * @param from     first day in office; where the confirmation comes later, the day of the confirmation
     * @param until    first day on which it would no longer be held; absent while the end is open
     * @param proposer who wants it; the one who confirms has to be somebody else
     * @param confirm  until when it can be confirmed
     */
    @Logical("organisation.AppointmentProposed")
    record AppointmentProposed(
            AppointmentId appointment,
            OrganisationId organisation,
            OfficeKind office,
            PersonId person,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<String> decisionNumber,
            PersonId proposer,
            Deadline confirm)
            implements AppointmentEvent {}

    /** The office itself is told by {@link OfficesEvent.OfficeAssumed}, written in the same moment. */
    @Logical("organisation.AppointmentConfirmed")
    record AppointmentConfirmed(
            AppointmentId appointment, OrganisationId organisation, PersonId confirmer, LocalDate on)
            implements AppointmentEvent {}

    @Logical("organisation.AppointmentWithdrawn")
    record AppointmentWithdrawn(AppointmentId appointment, OrganisationId organisation, LocalDate on)
            implements AppointmentEvent {}
}
