package socai.dues.write.relief;

import java.util.List;
import socai.dues.events.DuesAccountEvent.DuesReliefReported;
import socai.dues.events.ReliefStage;
import socai.dues.write.DuesAccount;
import socai.dues.write.MemberDecider;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.NumberGiven;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** The cell tells the body that decides what it thinks of the application. */
public final class ReportDuesReliefDecider implements MemberDecider<ReportDuesRelief, ReportDuesRelief.Facts> {

    @Override
    public Class<ReportDuesRelief> command() {
        return ReportDuesRelief.class;
    }

    @Override
    public MembershipId membership(ReportDuesRelief command) {
        return command.membership();
    }

    private static final Text REPORT = new Text("báo cáo của chi bộ", "the report of the cell");

    @Override
    public Class<ReportDuesRelief.Facts> factsType() {
        return ReportDuesRelief.Facts.class;
    }

    @Override
    public ReportDuesRelief.Facts gather(ReportDuesRelief command, Membership state, Act act, Reader reader) {
        return new ReportDuesRelief.Facts(
                ReliefFacts.read(account(command).raw(), MemberDecider.cell(state), act.businessDate(), reader));
    }

    @Override
    public Decision decide(
            Membership state, ReportDuesRelief command, ReportDuesRelief.Facts facts, Circumstances circumstances) {
        ReliefFacts application = facts.application();
        return Judgement.begin()
                .step(
                        new MemberNow(command.membership(), state.live()),
                        new ReliefStands(
                                application.file().value().stage(),
                                application.file().value().stage() == ReliefStage.REQUESTED))
                .statute(() -> List.of(
                        new NumberGiven(REPORT, command.documentNumber()),
                        new CompetentForRelief(
                                DecideDuesReliefDecider.competent(state, application, circumstances)
                                        .orElseGet(
                                                () -> MemberDecider.cell(state).orElseThrow()),
                                DecideDuesReliefDecider.competent(state, application, circumstances),
                                circumstances.parameter(DecideDuesReliefDecider.DECIDER))))
                .accept(() -> List.of(new StreamEvent(
                        DuesAccount.TYPE,
                        account(command).raw(),
                        new DuesReliefReported(
                                account(command),
                                circumstances.date(),
                                state.person().orElseThrow(),
                                MemberDecider.cell(state).orElseThrow(),
                                command.supported(),
                                command.documentNumber(),
                                DecideDuesReliefDecider.competent(state, application, circumstances)
                                        .orElseThrow()))));
    }
}
