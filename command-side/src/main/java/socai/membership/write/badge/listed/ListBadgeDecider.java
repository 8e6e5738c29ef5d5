package socai.membership.write.badge.listed;

import java.util.List;
import java.util.Optional;
import socai.membership.events.BadgeEvent.BadgeListed;
import socai.membership.events.BadgeId;
import socai.membership.write.Membership;
import socai.membership.write.badge.BadgeFile;
import socai.membership.write.badge.BadgeNumberKnown;
import socai.membership.write.badge.StepPublished;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.NumberGiven;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** What the register shows is entered as it stands: its rules were those of its day. */
public final class ListBadgeDecider implements Decider<ListBadge, Membership, ListBadge.Facts> {

    private static final Text DECISION = new Text("quyết định", "decision");
    private static final Text DAY = new Text("ngày tặng", "day of the award");

    @Override
    public Class<ListBadge> command() {
        return ListBadge.class;
    }

    @Override
    public StreamType<Membership, ?> type() {
        return Membership.TYPE;
    }

    @Override
    public String stream(ListBadge command, Act act) {
        return command.membership().raw();
    }

    @Override
    public Optional<OrganisationId> matter(ListBadge command, Membership state, Act act) {
        return state.matter();
    }

    @Override
    public Class<ListBadge.Facts> factsType() {
        return ListBadge.Facts.class;
    }

    @Override
    public ListBadge.Facts gather(ListBadge command, Membership state, Act act, Reader reader) {
        return new ListBadge.Facts(
                reader.read(BadgeFile.TYPE, BadgeId.of(command.membership()).raw())
                        .map(found -> new ListBadge.Before(found.stage(), found.held())));
    }

    @Override
    public Decision decide(Membership state, ListBadge command, ListBadge.Facts facts, Circumstances circumstances) {
        ListBadge.Before before = facts.file().value();
        if (before.held().contains(command.step())) {
            return Judgement.begin().accept(List::of);
        }
        BadgeId badge = BadgeId.of(command.membership());
        return Judgement.begin()
                .step(
                        new MemberNow(command.membership(), state.live()),
                        new MatterStage(before.stage().label(), !before.stage().open()))
                .layer(
                        Layer.STEP,
                        () -> List.of(new OnePersonsData(
                                state.person().orElseThrow(),
                                List.of(command.badgeNumber().subject()))))
                .statute(() -> List.of(
                        new StepPublished(command.step(), circumstances.parameter("badge-steps")),
                        new NotInTheFuture(DAY, command.awardedOn(), circumstances.date()),
                        new NumberGiven(DECISION, command.decisionNumber()),
                        new BadgeNumberKnown(command.badgeNumber())))
                .accept(() -> List.of(new StreamEvent(
                        BadgeFile.TYPE,
                        badge.raw(),
                        new BadgeListed(
                                badge,
                                circumstances.date(),
                                state.person().orElseThrow(),
                                state.matter().orElseThrow(),
                                command.step(),
                                command.awardedOn(),
                                command.decisionNumber(),
                                command.badgeNumber()))));
    }
}
