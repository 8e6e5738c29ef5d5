package socai.membership.write.transfer;

import java.util.List;
import socai.membership.write.transfer.file.CheckMemberFileDecider;
import socai.membership.write.transfer.file.SealMemberFileDecider;
import socai.membership.write.transfer.lateness.ReportTransferLatenessDecider;
import socai.membership.write.transfer.letter.EndorseLetterDecider;
import socai.membership.write.transfer.letter.IssueIntroductionLetterDecider;
import socai.membership.write.transfer.presenting.PresentLetterDecider;
import socai.membership.write.transfer.presenting.ReturnTransferDecider;
import socai.membership.write.transfer.reception.ReceiveMemberDecider;
import socai.membership.write.transfer.request.RequestTransferDecider;
import socai.membership.write.transfer.returning.EndTemporaryTransferDecider;
import socai.membership.write.transfer.review.HoldTransferReviewDecider;
import socai.membership.write.transfer.withdrawing.WithdrawTransferDecider;
import socai.spine.write.Decider;

/** The deciders of transfers, in the order of their steps: their part of the context's table of contents. */
public final class TransferDeciders {

    private static final List<Decider<?, ?, ?>> ALL = List.of(
            new RequestTransferDecider(),
            new HoldTransferReviewDecider(),
            new IssueIntroductionLetterDecider(),
            new EndorseLetterDecider(),
            new SealMemberFileDecider(),
            new PresentLetterDecider(),
            new CheckMemberFileDecider(),
            new ReceiveMemberDecider(),
            new ReturnTransferDecider(),
            new WithdrawTransferDecider(),
            new EndTemporaryTransferDecider(),
            new ReportTransferLatenessDecider());

    private TransferDeciders() {}

    public static List<Decider<?, ?, ?>> all() {
        return ALL;
    }
}
