package socai.membership.write.badge.declare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.BadgeDaysId;
import socai.membership.events.BadgeEvent.BadgeDeclared;
import socai.membership.events.BadgeGap;
import socai.membership.events.BadgeId;
import socai.membership.events.BadgeKind;
import socai.membership.write.Membership;
import socai.membership.write.badge.BadgeBody;
import socai.membership.write.badge.BadgeDays;
import socai.membership.write.badge.BadgeFile;
import socai.membership.write.badge.BadgeHolder;
import socai.membership.write.deciding.Superior;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.ending.OwnMatter;
import socai.membership.write.partyage.PartyAgeRecord;
import socai.membership.write.rules.OnePersonsData;
import socai.policy.events.DecidingLevel;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.time.PartyAge;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Opens a round in the file of badges; an exempt member is judged like any other. */
public final class DeclareBadgeDecider implements Decider<DeclareBadge, Membership, DeclareBadge.Facts> {

    @Override
    public Class<DeclareBadge> command() {
        return DeclareBadge.class;
    }

    @Override
    public StreamType<Membership, ?> type() {
        return Membership.TYPE;
    }

    @Override
    public String stream(DeclareBadge command, Act act) {
        return command.membership().raw();
    }

    @Override
    public Optional<OrganisationId> matter(DeclareBadge command, Membership state, Act act) {
        return state.matter();
    }

    @Override
    public Class<DeclareBadge.Facts> factsType() {
        return DeclareBadge.Facts.class;
    }

    @Override
    public DeclareBadge.Facts gather(DeclareBadge command, Membership state, Act act, Reader reader) {
        Superiors superiors = Superiors.above(state.matter(), act.businessDate(), reader);
        Seen<List<LocalDate>> further = superiors
                .at(DecidingLevel.PROVINCIAL)
                .map(province -> reader.read(
                                BadgeDays.TYPE,
                                BadgeDaysId.of(province.organisation()).raw())
                        .map(BadgeDays::days))
                .orElseGet(() -> new Seen<>("", -1, List.of()));
        return new DeclareBadge.Facts(
                reader.read(BadgeFile.TYPE, BadgeId.of(command.membership()).raw())
                        .map(found -> new DeclareBadge.Before(found.stage(), found.declared(), found.held())),
                superiors,
                further);
    }

    @Override
    public Decision decide(
            Membership state, DeclareBadge command, DeclareBadge.Facts facts, Circumstances circumstances) {
        DeclareBadge.Before before = facts.file().value();
        if (before.stage().open()
                && before.declared()
                        .filter(e -> e.on().equals(circumstances.date()) && command.says(e, gap(state, command)))
                        .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        BadgeHolder holder = BadgeHolder.of(state);
        return Judgement.begin()
                .step(
                        new KindFitsLife(command.kind(), state.live(), holder.died()),
                        OwnMatter.of(circumstances.act(), state.person()),
                        new MatterStage(before.stage().label(), !before.stage().open()))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new PartyAgeKnown(state.partyAge().isPresent()),
                                new GapPossible(command.gap()),
                                new OnePersonsData(
                                        state.person().orElseThrow(),
                                        command.relative().map(Personal::subject).stream()
                                                .toList())))
                .statute(() -> statute(state, command, facts, holder, circumstances))
                .accept(() -> List.of(declared(state, command, facts, circumstances)));
    }

    /** What the keeper of the file recorded counts; only where it recorded nothing, what is declared. */
    private static BadgeGap gap(Membership state, DeclareBadge command) {
        return recorded(state).orElse(command.gap());
    }

    private static Optional<BadgeGap> recorded(Membership state) {
        return Optional.of(state.papers().record().age())
                .filter(PartyAgeRecord::any)
                .map(PartyAgeRecord::gap)
                .map(gap -> new BadgeGap(gap.gapYears(), gap.gapMonths(), gap.gapDays()));
    }

    private static LocalDate reached(Membership state, DeclareBadge command) {
        return gap(state, command).reached(from(state), command.step());
    }

    private static LocalDate from(Membership state) {
        return state.partyAge().map(PartyAge::from).orElseThrow();
    }

    /** Where nothing is recorded nobody asks, and a decision of before comes out the same. */
    private static List<Rule> statute(
            Membership state,
            DeclareBadge command,
            DeclareBadge.Facts facts,
            BadgeHolder holder,
            Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>(
                new Entitlement(command, facts, holder, reached(state, command), circumstances).rules());
        recorded(state).ifPresent(gap -> rules.add(new GapAsRecorded(command.gap(), gap)));
        return List.copyOf(rules);
    }

    private static StreamEvent declared(
            Membership state, DeclareBadge command, DeclareBadge.Facts facts, Circumstances circumstances) {
        BadgeId badge = BadgeId.of(command.membership());
        return new StreamEvent(
                BadgeFile.TYPE,
                badge.raw(),
                new BadgeDeclared(
                        badge,
                        circumstances.date(),
                        state.person().orElseThrow(),
                        state.matter().orElseThrow(),
                        facts.file()
                                        .value()
                                        .declared()
                                        .map(BadgeDeclared::round)
                                        .orElse(0)
                                + 1,
                        command.kind(),
                        command.step(),
                        command.awardDay(),
                        from(state),
                        gap(state, command),
                        reached(state, command),
                        command.kind() == BadgeKind.EARLY_ILLNESS ? command.illness() : Optional.empty(),
                        command.discipline(),
                        command.disciplinedOn(),
                        route(facts.superiors(), circumstances),
                        command.relative()));
    }

    /** From the committee nearest to the cell to the one that decides. */
    private static List<OrganisationId> route(Superiors superiors, Circumstances circumstances) {
        List<OrganisationId> chain = superiors.chain().stream()
                .map(seen -> seen.value().organisation())
                .toList();
        return BadgeBody.of(superiors, circumstances)
                .organisation()
                .map(Superior::organisation)
                .map(decider -> chain.subList(0, chain.indexOf(decider) + 1))
                .orElse(List.of());
    }
}
