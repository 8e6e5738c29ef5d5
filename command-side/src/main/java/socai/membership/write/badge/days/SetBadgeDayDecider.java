package socai.membership.write.badge.days;

import java.util.List;
import java.util.Optional;
import socai.membership.events.BadgeDaysEvent.BadgeDaySet;
import socai.membership.events.BadgeDaysId;
import socai.membership.write.badge.BadgeDays;
import socai.membership.write.rules.NumberGiven;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.Organisation;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Adds one day to those of a province. */
public final class SetBadgeDayDecider implements Decider<SetBadgeDay, BadgeDays, SetBadgeDay.Facts> {

    private static final Text DECISION = new Text("quyết định", "decision");

    @Override
    public Class<SetBadgeDay> command() {
        return SetBadgeDay.class;
    }

    @Override
    public StreamType<BadgeDays, ?> type() {
        return BadgeDays.TYPE;
    }

    @Override
    public String stream(SetBadgeDay command, Act act) {
        return BadgeDaysId.of(command.organisation()).raw();
    }

    @Override
    public Optional<OrganisationId> matter(SetBadgeDay command, BadgeDays state, Act act) {
        return Optional.of(command.organisation());
    }

    @Override
    public Class<SetBadgeDay.Facts> factsType() {
        return SetBadgeDay.Facts.class;
    }

    @Override
    public SetBadgeDay.Facts gather(SetBadgeDay command, BadgeDays state, Act act, Reader reader) {
        return new SetBadgeDay.Facts(
                reader.read(Organisation.TYPE, command.organisation().raw())
                        .map(found -> found.rankOn(act.businessDate())));
    }

    @Override
    public Decision decide(BadgeDays state, SetBadgeDay command, SetBadgeDay.Facts facts, Circumstances circumstances) {
        if (state.days().contains(command.awardDay())) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new ProvinceSets(
                        command.organisation(),
                        facts.rank()
                                .value()
                                .filter(OrganisationRank.PROVINCIAL::equals)
                                .isPresent(),
                        command.organ(),
                        circumstances.parameter("badge-decider-bodies")))
                .statute(() -> List.of(
                        new DayAhead(command.awardDay(), circumstances.date()),
                        new NumberGiven(DECISION, command.decisionNumber())))
                .accept(() -> List.of(new StreamEvent(
                        BadgeDays.TYPE,
                        BadgeDaysId.of(command.organisation()).raw(),
                        new BadgeDaySet(
                                BadgeDaysId.of(command.organisation()),
                                circumstances.date(),
                                command.organisation(),
                                command.organ(),
                                command.decisionNumber(),
                                command.awardDay()))));
    }
}
