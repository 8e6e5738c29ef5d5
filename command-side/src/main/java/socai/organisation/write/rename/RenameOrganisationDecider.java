package socai.organisation.write.rename;

import java.util.List;
import java.util.Optional;
import socai.organisation.events.OrganisationEvent.OrganisationRenamed;
import socai.organisation.write.Organisation;
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

/** A name that the organisation already bears on that day is accepted and changes nothing. */
public final class RenameOrganisationDecider implements Decider<RenameOrganisation, Organisation, Decider.NoFacts> {

    @Override
    public Class<RenameOrganisation> command() {
        return RenameOrganisation.class;
    }

    @Override
    public StreamType<Organisation, ?> type() {
        return Organisation.TYPE;
    }

    @Override
    public String stream(RenameOrganisation command, Act act) {
        return command.organisation().raw();
    }

    @Override
    public Optional<OrganisationId> matter(RenameOrganisation command, Organisation state, Act act) {
        return state.decidedIn(act.today());
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(RenameOrganisation command, Organisation state, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(Organisation state, RenameOrganisation command, NoFacts facts, Circumstances circumstances) {
        if (state.existsOn(command.on()) && state.nameOn(command.on()).equals(Optional.of(command.name()))) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(OrganisationExists.of(state.presence()))
                .statute(() -> List.of(
                        OrganisationLives.of(state.presence(), command.on()),
                        new EffectiveDateAllowed(circumstances.act(), command.on())))
                .accept(() -> List.of(new StreamEvent(
                        Organisation.TYPE,
                        command.organisation().raw(),
                        new OrganisationRenamed(
                                command.organisation(), command.name(), command.on(), command.decisionNumber()))));
    }
}
