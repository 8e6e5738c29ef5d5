package socai.dues.write.relief;

import java.util.List;
import java.util.Optional;
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
import socai.spine.OrganisationId;
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
                ReliefFacts.read(
                        account(command).raw(), MemberDecider.cell(state, act, reader), act.businessDate(), reader),
                MemberDecider.home(state, act, reader));
    }

    @Override
    public Decision decide(
            Membership state, ReportDuesRelief command, ReportDuesRelief.Facts facts, Circumstances circumstances) {
        ReliefFacts application = facts.application();
        ReliefStage stage = application.file().value().stage();
        return Judgement.begin()
                .step(
                        new MemberNow(command.membership(), state.live()),
                        new ReliefStands(stage, stage == ReliefStage.REQUESTED))
                .statute(() -> {
                    Optional<OrganisationId> competent = competent(state, facts, circumstances);
                    return List.of(
                            new NumberGiven(REPORT, command.documentNumber()),
                            new CompetentForRelief(
                                    competent.orElseGet(() -> MemberDecider.cell(state, facts.home())
                                            .orElseThrow()),
                                    competent,
                                    circumstances.parameter(DecideDuesReliefDecider.DECIDER)));
                })
                .accept(() -> List.of(new StreamEvent(
                        DuesAccount.TYPE,
                        account(command).raw(),
                        new DuesReliefReported(
                                account(command),
                                circumstances.date(),
                                state.person().orElseThrow(),
                                MemberDecider.cell(state, facts.home()).orElseThrow(),
                                command.supported(),
                                command.documentNumber(),
                                competent(state, facts, circumstances).orElseThrow()))));
    }

    private static Optional<OrganisationId> competent(
            Membership state, ReportDuesRelief.Facts facts, Circumstances circumstances) {
        return DecideDuesReliefDecider.competent(
                MemberDecider.cell(state, facts.home()), facts.application(), circumstances);
    }
}
