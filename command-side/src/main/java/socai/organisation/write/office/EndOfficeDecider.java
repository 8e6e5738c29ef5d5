package socai.organisation.write.office;

import java.util.List;
import java.util.Optional;
import socai.organisation.events.OfficesEvent.OfficeEnded;
import socai.organisation.write.Offices;
import socai.organisation.write.Offices.Tenure;
import socai.organisation.write.rules.EffectiveDateAllowed;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Ends the holding that began last; the same end again changes nothing, another one is refused. */
public final class EndOfficeDecider implements Decider<EndOffice, Offices, Decider.NoFacts> {

    @Override
    public Class<EndOffice> command() {
        return EndOffice.class;
    }

    @Override
    public StreamType<Offices, ?> type() {
        return Offices.TYPE;
    }

    @Override
    public String stream(EndOffice command, Act act) {
        return Offices.stream(command.organisation());
    }

    @Override
    public Optional<OrganisationId> matter(EndOffice command, Offices state, Act act) {
        return Optional.of(command.organisation());
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(EndOffice command, Offices state, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(Offices state, EndOffice command, NoFacts facts, Circumstances circumstances) {
        Optional<Tenure> tenure = state.latest(command.office(), command.person());
        if (tenure.filter(held -> held.ended(command.until(), command.reason())).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new OfficeWasAssumed(tenure.isPresent()), new OfficeNotEndedYet(tenure))
                .statute(() -> List.of(
                        new EndsWithinTenure(tenure.orElseThrow().span(), command.until()),
                        new EffectiveDateAllowed(circumstances.act(), command.until())))
                .accept(() -> List.of(new StreamEvent(
                        Offices.TYPE,
                        Offices.stream(command.organisation()),
                        new OfficeEnded(
                                command.organisation(),
                                command.office(),
                                command.person(),
                                tenure.orElseThrow().span().from(),
                                command.until(),
                                command.reason(),
                                command.decisionNumber()))));
    }
}
