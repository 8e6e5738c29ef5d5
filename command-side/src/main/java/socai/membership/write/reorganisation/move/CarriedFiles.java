package socai.membership.write.reorganisation.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import socai.membership.events.BadgeEvent.BadgeCarriedOver;
import socai.membership.events.BadgeId;
import socai.membership.events.ExemptionEvent.ExemptionCarriedOver;
import socai.membership.events.ExemptionId;
import socai.membership.events.LeavingEvent.LeaveCarriedOver;
import socai.membership.events.LeavingId;
import socai.membership.events.RecognitionCarriedOver;
import socai.membership.events.RecognitionId;
import socai.membership.events.RemovalEvent.RemovalCarriedOver;
import socai.membership.events.RemovalId;
import socai.membership.events.TransferEvent.TransferCarriedOver;
import socai.membership.write.badge.BadgeFile;
import socai.membership.write.exemption.ExemptionFile;
import socai.membership.write.leaving.LeavingFile;
import socai.membership.write.recognition.RecognitionFile;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers.Member;
import socai.membership.write.transfer.TransferFile;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamEvent;

/** The open files of a member who is moved: the new cell goes on with each of them as it stands. */
record CarriedFiles(Member member, PersonId person, OrganisationId from, OrganisationId to, LocalDate day) {

    List<StreamEvent> events() {
        List<StreamEvent> events = new ArrayList<>();
        member.files().forEach(file -> events.add(file(file)));
        member.transfer()
                .filter(any -> member.transferEnds().contains(from))
                .ifPresent(transfer -> events.add(new StreamEvent(
                        TransferFile.TYPE, transfer.raw(), new TransferCarriedOver(transfer, day, person, from, to))));
        return events;
    }

    private StreamEvent file(String id) {
        return switch (id.substring(0, id.indexOf('-'))) {
            case RecognitionId.PREFIX ->
                new StreamEvent(
                        RecognitionFile.TYPE,
                        id,
                        new RecognitionCarriedOver(RecognitionId.of(id), day, person, from, to));
            case ExemptionId.PREFIX ->
                new StreamEvent(
                        ExemptionFile.TYPE, id, new ExemptionCarriedOver(ExemptionId.of(id), day, person, from, to));
            case LeavingId.PREFIX ->
                new StreamEvent(LeavingFile.TYPE, id, new LeaveCarriedOver(LeavingId.of(id), day, person, from, to));
            case RemovalId.PREFIX ->
                new StreamEvent(RemovalFile.TYPE, id, new RemovalCarriedOver(RemovalId.of(id), day, person, from, to));
            case BadgeId.PREFIX ->
                new StreamEvent(BadgeFile.TYPE, id, new BadgeCarriedOver(BadgeId.of(id), day, person, from, to));
            default -> throw new IllegalStateException("no file of a member: " + id);
        };
    }
}
