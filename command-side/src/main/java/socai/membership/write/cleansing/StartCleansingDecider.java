package socai.membership.write.cleansing;

import java.util.List;
import java.util.Optional;
import socai.membership.events.CleansingEvent.CleansingStarted;
import socai.membership.events.CleansingId;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** A campaign is a stream of its own; an organisation may run one after the other, or two side by side. */
public final class StartCleansingDecider implements Decider<StartCleansing, Campaign, Decider.NoFacts> {

    @Override
    public Class<StartCleansing> command() {
        return StartCleansing.class;
    }

    @Override
    public StreamType<Campaign, ?> type() {
        return Campaign.TYPE;
    }

    @Override
    public String stream(StartCleansing command, Act act) {
        return act.command().derive(CleansingId.PREFIX, 0);
    }

    @Override
    public Optional<OrganisationId> matter(StartCleansing command, Campaign state, Act act) {
        return Optional.of(command.organisation());
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(StartCleansing command, Campaign state, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(Campaign state, StartCleansing command, NoFacts facts, Circumstances circumstances) {
        if (state.started().isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        CleansingId campaign = CleansingId.of(stream(command, circumstances.act()));
        return Judgement.begin()
                .statute(() -> List.of(
                        new CampaignAhead(command.from(), command.until(), circumstances.date()),
                        new TargetPossible(command.target())))
                .accept(() -> List.of(new StreamEvent(
                        Campaign.TYPE,
                        campaign.raw(),
                        new CleansingStarted(
                                campaign,
                                circumstances.date(),
                                command.organisation(),
                                command.from(),
                                command.until(),
                                command.target()))));
    }
}
