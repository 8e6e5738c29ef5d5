package socai.membership.write.ending;

import java.util.List;
import socai.membership.write.exemption.end.EndExemptionDecider;
import socai.membership.write.exemption.request.RequestExemptionDecider;
import socai.membership.write.exemption.vote.VoteOnExemptionDecider;
import socai.membership.write.leaving.decide.DecideLeaveDecider;
import socai.membership.write.leaving.request.RequestLeaveDecider;
import socai.membership.write.leaving.vote.VoteOnLeaveDecider;
import socai.membership.write.leaving.withdraw.WithdrawLeaveDecider;
import socai.membership.write.recorddeath.RecordDeathDecider;
import socai.membership.write.removal.complaint.ComplainOfRemovalDecider;
import socai.membership.write.removal.complaint.DecideRemovalComplaintDecider;
import socai.membership.write.removal.complaint.LodgeRemovalComplaintDecider;
import socai.membership.write.removal.conclude.ConcludeRemovalDecider;
import socai.membership.write.removal.decide.DecideRemovalDecider;
import socai.membership.write.removal.lateness.ReportRemovalLatenessDecider;
import socai.membership.write.removal.propose.ProposeRemovalDecider;
import socai.membership.write.removal.receipt.RecordRemovalReceiptDecider;
import socai.membership.write.removal.selfreview.CallForSelfReviewDecider;
import socai.membership.write.removal.selfreview.RecordSelfReviewDecider;
import socai.membership.write.removal.vote.VoteOnRemovalDecider;
import socai.membership.write.restore.RestoreMembershipDecider;
import socai.spine.write.Decider;

/** The deciders of all ways out of the Party and back: their part of the context's table of contents. */
public final class EndingDeciders {

    private static final List<Decider<?, ?, ?>> ALL = List.of(
            new RecordDeathDecider(),
            new RequestExemptionDecider(),
            new VoteOnExemptionDecider(),
            new EndExemptionDecider(),
            new RequestLeaveDecider(),
            new VoteOnLeaveDecider(),
            new WithdrawLeaveDecider(),
            new DecideLeaveDecider(),
            new ProposeRemovalDecider(),
            new CallForSelfReviewDecider(),
            new RecordSelfReviewDecider(),
            new VoteOnRemovalDecider(),
            new DecideRemovalDecider(),
            new RecordRemovalReceiptDecider(),
            new LodgeRemovalComplaintDecider(),
            new ComplainOfRemovalDecider(),
            new DecideRemovalComplaintDecider(),
            new ConcludeRemovalDecider(),
            new ReportRemovalLatenessDecider(),
            new RestoreMembershipDecider());

    private EndingDeciders() {}

    public static List<Decider<?, ?, ?>> all() {
        return ALL;
    }
}
