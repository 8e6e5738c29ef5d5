package socai.membership.write.admission.ceremony;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionCeremonyHeld;
import socai.membership.events.AdmissionDecided;
import socai.membership.events.MemberRecordAsked;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.admission.AdmissionFile;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Roll;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamEvent;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;

/** The three streams that a ceremony writes to. */
record Admitted(
        AdmissionFile file,
        HoldAdmissionCeremony command,
        AdmissionDecided decided,
        Deadline deadline,
        WorkingCalendar calendar) {

    /** @param record by when the new member has to declare CV and data sheet; empty where nobody asks yet */
    List<StreamEvent> events(Deadline probation, Optional<Deadline> record) {
        PersonId person = decided.person();
        // The file may have been carried over to another cell since the decision.
        OrganisationId cell = file.cell().orElseThrow();
        MembershipId membership = file.membership().orElseThrow();
        List<StreamEvent> events = new ArrayList<>(List.of(
                new StreamEvent(
                        AdmissionFile.TYPE,
                        command.admission().raw(),
                        new AdmissionCeremonyHeld(
                                command.admission(),
                                command.on(),
                                person,
                                cell,
                                membership,
                                command.mentor(),
                                deadline,
                                deadline.late(command.on(), calendar),
                                calendar.version())),
                new StreamEvent(
                        Membership.TYPE,
                        membership.raw(),
                        new MemberAdmitted(
                                membership,
                                person,
                                cell,
                                command.on(),
                                decided.decisionDate(),
                                decided.decisionNumber(),
                                probation)),
                new StreamEvent(
                        Roll.TYPE,
                        Roll.stream(cell, RollKind.CELL),
                        new RollEntriesOpened(
                                cell,
                                RollKind.CELL,
                                List.of(new RollEntry(person, RollStanding.PROBATIONARY, command.on()))))));
        record.map(limit -> new MemberRecordAsked(membership, person, cell, limit))
                .ifPresent(asked -> events.add(2, new StreamEvent(Membership.TYPE, membership.raw(), asked)));
        return List.copyOf(events);
    }
}
