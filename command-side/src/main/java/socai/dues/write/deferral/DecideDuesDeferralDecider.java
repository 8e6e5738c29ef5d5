package socai.dues.write.deferral;

import java.util.List;
import java.util.Optional;
import socai.dues.events.Deferral;
import socai.dues.events.DuesAccountEvent;
import socai.dues.events.DuesAccountEvent.DuesDeferralGranted;
import socai.dues.events.DuesAccountEvent.DuesDeferralRefused;
import socai.dues.write.Deferrals;
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
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.StreamEvent;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** The competent body lets the months be paid later, or does not. */
public final class DecideDuesDeferralDecider implements MemberDecider<DecideDuesDeferral, DecideDuesDeferral.Facts> {

    private static final Text DECISION = new Text("quyết định", "decision");

    @Override
    public Class<DecideDuesDeferral> command() {
        return DecideDuesDeferral.class;
    }

    @Override
    public MembershipId membership(DecideDuesDeferral command) {
        return command.membership();
    }

    /** The body that decides acts for its own organisation; whether it is competent here is judged by rule. */
    @Override
    public Optional<OrganisationId> matter(DecideDuesDeferral command, Membership state, Act act) {
        return state.seat().map(seat -> command.decidedBy());
    }

    @Override
    public Optional<OrganisationId> matter(DecideDuesDeferral command, Membership state, Act act, Reader reader) {
        return matter(command, state, act);
    }

    /** Where the application lies: with whom it was sent to, or in the cell that collects. */
    @Override
    public List<Optional<OrganisationId>> touched(
            DecideDuesDeferral command, Membership state, Act act, Reader reader) {
        Deferrals.File file = reader.read(DuesAccount.TYPE, account(command).raw())
                .value()
                .deferrals()
                .file();
        return List.of(file.askedOf().filter(any -> file.waiting()).or(() -> MemberDecider.cell(state, act, reader)));
    }

    @Override
    public Class<DecideDuesDeferral.Facts> factsType() {
        return DecideDuesDeferral.Facts.class;
    }

    @Override
    public DecideDuesDeferral.Facts gather(DecideDuesDeferral command, Membership state, Act act, Reader reader) {
        return new DecideDuesDeferral.Facts(DeferralFacts.read(account(command).raw(), state, act, reader));
    }

    @Override
    public Decision decide(
            Membership state, DecideDuesDeferral command, DecideDuesDeferral.Facts facts, Circumstances circumstances) {
        DeferralFacts application = facts.application();
        boolean waiting = application.file().value().waiting();
        return Judgement.begin()
                .step(new MemberNow(command.membership(), state.live()), new DeferralStands(waiting, waiting))
                .statute(() -> {
                    Parameter decider = circumstances.parameter(RequestDuesDeferralDecider.DECIDER);
                    return List.of(
                            new CompetentForDeferral(
                                    command.decidedBy(), application.competent(state, decider), decider),
                            new NumberGiven(DECISION, command.decisionNumber()));
                })
                .accept(() -> List.of(new StreamEvent(
                        DuesAccount.TYPE, account(command).raw(), decided(state, command, facts, circumstances))));
    }

    private DuesAccountEvent decided(
            Membership state, DecideDuesDeferral command, DecideDuesDeferral.Facts facts, Circumstances circumstances) {
        PersonId person = state.person().orElseThrow();
        OrganisationId cell =
                MemberDecider.cell(state, facts.application().home()).orElseThrow();
        Deferral asked = facts.application().file().value().asked().orElseThrow();
        return command.granted()
                ? new DuesDeferralGranted(
                        account(command),
                        circumstances.date(),
                        person,
                        cell,
                        asked,
                        command.decidedBy(),
                        command.decisionNumber())
                : new DuesDeferralRefused(
                        account(command),
                        circumstances.date(),
                        person,
                        cell,
                        command.decidedBy(),
                        command.decisionNumber());
    }
}
