package socai.dues.write;

import java.util.List;
import socai.dues.write.closing.CheckDuesSettlementDecider;
import socai.dues.write.closing.CloseDuesMonthDecider;
import socai.dues.write.closing.ConfirmRemittanceDecider;
import socai.dues.write.closing.RemitDuesDecider;
import socai.dues.write.closing.SettleDuesYearDecider;
import socai.dues.write.declare.DeclareDuesBaseDecider;
import socai.dues.write.deferral.DecideDuesDeferralDecider;
import socai.dues.write.deferral.RequestDuesDeferralDecider;
import socai.dues.write.payment.RecordDuesPaymentDecider;
import socai.dues.write.relief.DecideDuesReliefDecider;
import socai.dues.write.relief.ReportDuesReliefDecider;
import socai.dues.write.relief.RequestDuesReliefDecider;
import socai.dues.write.reversal.ReverseDuesPaymentDecider;
import socai.membership.write.Membership;
import socai.organisation.write.Roll;
import socai.spine.StreamType;
import socai.spine.write.Context;
import socai.spine.write.Decider;

/** Party dues: what is owed, what came in, what goes up. Whose dues they are is read from the membership. */
public final class DuesContext implements Context {

    @Override
    public String name() {
        return "dues";
    }

    @Override
    public List<Decider<?, ?, ?>> deciders() {
        return List.of(
                new DeclareDuesBaseDecider(),
                new RecordDuesPaymentDecider(),
                new ReverseDuesPaymentDecider(),
                new RequestDuesReliefDecider(),
                new ReportDuesReliefDecider(),
                new DecideDuesReliefDecider(),
                new RequestDuesDeferralDecider(),
                new DecideDuesDeferralDecider(),
                new CloseDuesMonthDecider(),
                new RemitDuesDecider(),
                new ConfirmRemittanceDecider(),
                new SettleDuesYearDecider(),
                new CheckDuesSettlementDecider());
    }

    @Override
    public List<StreamType<?, ?>> streams() {
        return List.of(DuesAccount.TYPE, DuesBook.TYPE, Membership.TYPE, Roll.TYPE);
    }
}
