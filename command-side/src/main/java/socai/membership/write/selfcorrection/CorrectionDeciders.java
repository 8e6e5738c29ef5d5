package socai.membership.write.selfcorrection;

import java.util.List;
import socai.membership.write.selfcorrection.accept.AcceptCorrectionDecider;
import socai.membership.write.selfcorrection.decline.DeclineCorrectionDecider;
import socai.membership.write.selfcorrection.request.RequestCorrectionDecider;
import socai.membership.write.selfcorrection.withdraw.WithdrawCorrectionDecider;
import socai.spine.write.Decider;

/** The deciders of members' requests for corrections: their part of the context's table of contents. */
public final class CorrectionDeciders {

    private static final List<Decider<?, ?, ?>> ALL = List.of(
            new RequestCorrectionDecider(),
            new AcceptCorrectionDecider(),
            new DeclineCorrectionDecider(),
            new WithdrawCorrectionDecider());

    private CorrectionDeciders() {}

    public static List<Decider<?, ?, ?>> all() {
        return ALL;
    }
}
