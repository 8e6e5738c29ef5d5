package socai.membership.read;

import static socai.membership.read.ClockKind.MEMBER_RECORD;
import static socai.membership.read.ClockKind.PROBATION;

import java.time.LocalDate;
import socai.membership.events.CardDeclined;
import socai.membership.events.CorrectedField;
import socai.membership.events.MemberFileEvent;
import socai.membership.events.MemberRecordAsked;
import socai.membership.events.MemberRecordLatenessReported;
import socai.membership.events.MemberRecordOpened;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.CardDecided;
import socai.membership.events.MembershipEvent.CardHandedOver;
import socai.membership.events.MembershipEvent.CardProposed;
import socai.membership.events.MembershipEvent.CardTroubleReported;
import socai.membership.events.MembershipEvent.DuplicateMembershipClosed;
import socai.membership.events.MembershipEvent.MemberActiveAgain;
import socai.membership.events.MembershipEvent.MemberAdmitted;
import socai.membership.events.MembershipEvent.MemberDied;
import socai.membership.events.MembershipEvent.MemberExempted;
import socai.membership.events.MembershipEvent.MemberHosted;
import socai.membership.events.MembershipEvent.MemberRecognized;
import socai.membership.events.MembershipEvent.MemberReorganised;
import socai.membership.events.MembershipEvent.MemberTransferBegun;
import socai.membership.events.MembershipEvent.MemberTransferOver;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.MembershipEvent.MembershipImported;
import socai.membership.events.MembershipEvent.MembershipRestored;
import socai.membership.events.MembershipEvent.NewMemberClassCompleted;
import socai.membership.events.Standing;
import socai.spine.OrganisationId;

/** The months of probation, and what the new member is asked for at their beginning. */
final class ProbationClocks {

    private ProbationClocks() {}

    static void apply(MembershipEvent event, Clocks clocks) {
        switch (event) {
            case MemberAdmitted e -> clocks.open(PROBATION, e.probation(), e.person(), e.organisation());
            case MembershipImported e ->
                e.probation().ifPresent(limit -> clocks.open(PROBATION, limit, e.person(), e.organisation()));
            case MemberRecognized e -> clocks.end(PROBATION, e.officialDate());
            case MembershipCorrected e -> {
                if (e.field() == CorrectedField.ADMISSION_DATE) {
                    e.newDate().ifPresent(day -> {
                        clocks.startAt(PROBATION, day);
                        clocks.startAt(MEMBER_RECORD, day);
                    });
                }
            }
            case DuplicateMembershipClosed e -> ended(e.from(), clocks);
            case MemberTransferred e -> moved(e.to(), clocks);
            case MemberReorganised e -> moved(e.to(), clocks);
            case MemberRecordAsked e -> clocks.open(MEMBER_RECORD, e.limit(), e.person(), e.organisation());
            case MemberRecordLatenessReported e -> clocks.reported(MEMBER_RECORD, e.on());
            case MemberFileEvent ignored -> {}
            // Whatever comes back with the membership, this is no longer asked for.
            case MemberRecordOpened ignored -> clocks.forget(MEMBER_RECORD);
            case NewMemberClassCompleted ignored -> {}
            case MemberTransferBegun ignored -> {}
            case MemberHosted ignored -> {}
            case MemberTransferOver ignored -> {}
            case MembershipEnded e -> ended(e.from(), clocks);
            case MembershipRestored e -> {
                if (e.standing() == Standing.PROBATIONARY) {
                    clocks.again(PROBATION);
                }
                clocks.again(MEMBER_RECORD);
                clocks.movedTo(MEMBER_RECORD, e.organisation());
            }
            case MemberDied ignored -> {}
            case MemberExempted ignored -> {}
            case MemberActiveAgain ignored -> {}
            case CardTroubleReported ignored -> {}
            case CardProposed ignored -> {}
            case CardDecided ignored -> {}
            case CardDeclined ignored -> {}
            case CardHandedOver ignored -> {}
        }
    }

    private static void moved(OrganisationId to, Clocks clocks) {
        clocks.movedTo(PROBATION, to);
        clocks.movedTo(MEMBER_RECORD, to);
    }

    private static void ended(LocalDate on, Clocks clocks) {
        clocks.end(PROBATION, on);
        clocks.end(MEMBER_RECORD, on);
    }
}
