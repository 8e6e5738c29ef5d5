package socai.membership.read;

import static socai.membership.read.ClockKind.PROBATION;

import socai.membership.events.CorrectedField;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.CardDecided;
import socai.membership.events.MembershipEvent.CardDeclined;
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

/** The months of probation. */
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
                    e.newDate().ifPresent(day -> clocks.startAt(PROBATION, day));
                }
            }
            case DuplicateMembershipClosed e -> clocks.end(PROBATION, e.from());
            case MemberTransferred e -> clocks.movedTo(PROBATION, e.to());
            case MemberReorganised e -> clocks.movedTo(PROBATION, e.to());
            case NewMemberClassCompleted ignored -> {}
            case MemberTransferBegun ignored -> {}
            case MemberHosted ignored -> {}
            case MemberTransferOver ignored -> {}
            case MembershipEnded e -> clocks.end(PROBATION, e.from());
            case MembershipRestored e -> {
                if (e.standing() == Standing.PROBATIONARY) {
                    clocks.again(PROBATION);
                }
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
}
