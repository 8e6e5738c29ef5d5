package socai.dues.write.relief;

import java.util.List;
import java.util.Optional;
import socai.dues.events.DuesAccountEvent;
import socai.dues.events.DuesAccountEvent.DuesReliefGranted;
import socai.dues.events.DuesAccountEvent.DuesReliefRefused;
import socai.dues.events.ReliefStage;
import socai.dues.write.DuesAccount;
import socai.dues.write.MemberDecider;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.NumberGiven;
import socai.organisation.events.OrganisationRank;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** The competent body grants what was asked for, or refuses it. */
public final class DecideDuesReliefDecider implements MemberDecider<DecideDuesRelief, DecideDuesRelief.Facts> {

    @Override
    public Class<DecideDuesRelief> command() {
        return DecideDuesRelief.class;
    }

    @Override
    public MembershipId membership(DecideDuesRelief command) {
        return command.membership();
    }

    static final String DECIDER = "dues-relief-decider";

    private static final Text DECISION = new Text("quyết định", "decision");

    /** The body that decides acts for its own organisation; whether it is competent here is judged by rule. */
    @Override
    public Optional<OrganisationId> matter(DecideDuesRelief command, Membership state, Act act) {
        return state.seat().map(seat -> command.decidedBy());
    }

    @Override
    public Optional<OrganisationId> matter(DecideDuesRelief command, Membership state, Act act, Reader reader) {
        return matter(command, state, act);
    }

    /** Where the application lies: in the cell that reported on it, wherever the member went since. */
    @Override
    public List<Optional<OrganisationId>> touched(DecideDuesRelief command, Membership state, Act act, Reader reader) {
        return List.of(reader.read(DuesAccount.TYPE, account(command).raw())
                .value()
                .reported()
                .map(DuesAccount.Report::by)
                .or(() -> MemberDecider.cell(state, act, reader)));
    }

    @Override
    public Class<DecideDuesRelief.Facts> factsType() {
        return DecideDuesRelief.Facts.class;
    }

    @Override
    public DecideDuesRelief.Facts gather(DecideDuesRelief command, Membership state, Act act, Reader reader) {
        return new DecideDuesRelief.Facts(
                ReliefFacts.read(
                        account(command).raw(), MemberDecider.cell(state, act, reader), act.businessDate(), reader),
                MemberDecider.home(state, act, reader));
    }

    @Override
    public Decision decide(
            Membership state, DecideDuesRelief command, DecideDuesRelief.Facts facts, Circumstances circumstances) {
        ReliefFacts application = facts.application();
        ReliefStage stage = application.file().value().stage();
        return Judgement.begin()
                .step(
                        new MemberNow(command.membership(), state.live()),
                        new ReliefStands(stage, stage == ReliefStage.REPORTED))
                .statute(() -> List.of(
                        new CompetentForRelief(
                                command.decidedBy(),
                                competent(MemberDecider.cell(state, facts.home()), application, circumstances),
                                circumstances.parameter(DECIDER)),
                        new NumberGiven(DECISION, command.decisionNumber())))
                .accept(() -> List.of(new StreamEvent(
                        DuesAccount.TYPE, account(command).raw(), decided(state, command, facts, circumstances))));
    }

    /** Who decides for members of this cell; nobody where the record knows of no such body. */
    static Optional<OrganisationId> competent(
            Optional<OrganisationId> cell, ReliefFacts application, Circumstances circumstances) {
        List<String> rule = List.of(circumstances.parameter(DECIDER).value().split(";"));
        boolean own = rule.contains("OWN_IF_GRASSROOTS")
                && application
                        .rank()
                        .filter(OrganisationRank.GRASSROOTS::equals)
                        .isPresent();
        return own ? cell : application.superior();
    }

    private DuesAccountEvent decided(
            Membership state, DecideDuesRelief command, DecideDuesRelief.Facts facts, Circumstances circumstances) {
        PersonId person = state.person().orElseThrow();
        OrganisationId cell = MemberDecider.cell(state, facts.home()).orElseThrow();
        return command.granted()
                ? new DuesReliefGranted(
                        account(command),
                        circumstances.date(),
                        person,
                        cell,
                        facts.application().file().value().asked().orElseThrow(),
                        command.decidedBy(),
                        command.decisionNumber())
                : new DuesReliefRefused(
                        account(command),
                        circumstances.date(),
                        person,
                        cell,
                        command.decidedBy(),
                        command.decisionNumber());
    }
}
