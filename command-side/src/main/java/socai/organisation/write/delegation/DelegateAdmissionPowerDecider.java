package socai.organisation.write.delegation;

import java.util.List;
import java.util.Optional;
import socai.organisation.events.OrganisationEvent.AdmissionPowerDelegated;
import socai.organisation.write.Organisation;
import socai.organisation.write.Timeline;
import socai.organisation.write.rules.AdmissionPowerFits;
import socai.organisation.write.rules.EffectiveDateAllowed;
import socai.organisation.write.rules.OrganisationExists;
import socai.organisation.write.rules.OrganisationLives;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** The same decision again changes nothing; another decision on a power already given is refused. */
public final class DelegateAdmissionPowerDecider
        implements Decider<DelegateAdmissionPower, Organisation, Decider.NoFacts> {

    @Override
    public Class<DelegateAdmissionPower> command() {
        return DelegateAdmissionPower.class;
    }

    @Override
    public StreamType<Organisation, ?> type() {
        return Organisation.TYPE;
    }

    @Override
    public String stream(DelegateAdmissionPower command, Act act) {
        return command.organisation().raw();
    }

    /** The superior gives the power: nobody gives it to himself. */
    @Override
    public Optional<OrganisationId> matter(DelegateAdmissionPower command, Organisation state, Act act) {
        return state.decidedIn(act.today());
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(DelegateAdmissionPower command, Organisation state, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(
            Organisation state, DelegateAdmissionPower command, NoFacts facts, Circumstances circumstances) {
        if (state.delegatedBy(command.on(), true, command.decisionNumber())) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        OrganisationExists.of(state.presence()),
                        new NotDelegatedYet(state.delegations().last().map(Timeline.Step::value)))
                .statute(() -> List.of(
                        OrganisationLives.of(state.presence(), command.on()),
                        new EffectiveDateAllowed(circumstances.act(), command.on()),
                        new DelegationsInOrder(state.delegations().last().map(Timeline.Step::from), command.on()),
                        new AdmissionPowerFits(
                                state.rankOn(command.on()).orElseThrow(),
                                state.formOn(command.on()).orElseThrow())))
                .accept(() -> List.of(new StreamEvent(
                        Organisation.TYPE,
                        command.organisation().raw(),
                        new AdmissionPowerDelegated(command.organisation(), command.on(), command.decisionNumber()))));
    }
}
