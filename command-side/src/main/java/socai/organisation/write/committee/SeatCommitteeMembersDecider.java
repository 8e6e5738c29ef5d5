package socai.organisation.write.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.organisation.write.candidate.PartyStanding;
import socai.organisation.write.committee.SeatCommitteeMembers.Committee;
import socai.organisation.write.committee.SeatCommitteeMembers.Facts;
import socai.organisation.write.rules.EffectiveDateAllowed;
import socai.organisation.write.rules.OrganisationExists;
import socai.organisation.write.rules.OrganisationLives;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Seats all or none. The roll of a cell's members is not touched here: it follows the memberships. */
public final class SeatCommitteeMembersDecider implements Decider<SeatCommitteeMembers, Roll, Facts> {

    private static final String MAX_RATIO = "standing-committee-max-ratio";
    private static final String CELL_MINIMUM = "cell-committee-min-members";
    private static final String ROLLS = "committees-for-official-members";

    @Override
    public Class<SeatCommitteeMembers> command() {
        return SeatCommitteeMembers.class;
    }

    @Override
    public StreamType<Roll, ?> type() {
        return Roll.TYPE;
    }

    @Override
    public String stream(SeatCommitteeMembers command, Act act) {
        return Roll.stream(command.organisation(), command.kind());
    }

    @Override
    public Optional<OrganisationId> matter(SeatCommitteeMembers command, Roll state, Act act) {
        return Optional.of(command.organisation());
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(SeatCommitteeMembers command, Roll state, Act act, Reader reader) {
        Seen<Organisation> organisation =
                reader.read(Organisation.TYPE, command.organisation().raw());
        Optional<Seen<Committee>> committee = Optional.empty();
        Optional<Seen<Integer>> officials = Optional.empty();
        if (command.kind() == RollKind.STANDING_COMMITTEE) {
            committee = Optional.of(roll(RollKind.COMMITTEE, command, reader).map(roll -> committee(roll, command)));
        } else if (organisation.value().rankOn(command.from()).equals(Optional.of(OrganisationRank.CELL))) {
            officials = Optional.of(roll(RollKind.CELL, command, reader)
                    .map(roll -> roll.electorate(command.from()).official().size()));
        }
        return new Facts(
                organisation.map(Organisation::presence),
                committee,
                officials,
                PartyStanding.all(command.persons(), reader));
    }

    private static Seen<Roll> roll(RollKind kind, SeatCommitteeMembers command, Reader reader) {
        return reader.read(Roll.TYPE, Roll.stream(command.organisation(), kind));
    }

    private static Committee committee(Roll roll, SeatCommitteeMembers command) {
        return new Committee(
                roll.seatedOn(command.from()).size(),
                command.persons().stream()
                        .filter(person -> !roll.isSeated(person, command.from()))
                        .toList());
    }

    @Override
    public Decision decide(Roll state, SeatCommitteeMembers command, Facts facts, Circumstances circumstances) {
        if (command.persons().stream().allMatch(person -> state.isOpenSince(person, command.from()))) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(OrganisationExists.of(facts.organisation()), new CommitteeRollOnly(command.kind()))
                .statute(() -> statutes(state, command, facts, circumstances))
                .accept(() -> List.of(new StreamEvent(
                        Roll.TYPE,
                        Roll.stream(command.organisation(), command.kind()),
                        new RollEntriesOpened(command.organisation(), command.kind(), entries(command)))));
    }

    private static List<Rule> statutes(
            Roll state, SeatCommitteeMembers command, Facts facts, Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>(List.of(
                OrganisationLives.of(facts.organisation(), command.from()),
                new EffectiveDateAllowed(circumstances.act(), command.from()),
                new VotesHeldStand(state.lastFixed(), command.from()),
                new NotSeatedYet(command.persons().stream()
                        .filter(person -> state.seatedFrom(person, command.from()))
                        .toList())));
        facts.committee().ifPresent(committee -> {
            rules.add(new SitsOnCommittee(committee.map(Committee::without)));
            rules.add(new StandingCommitteeSmallEnough(
                    state.mostSeatedFrom(command.from()) + command.persons().size(),
                    committee.map(Committee::members),
                    circumstances.parameter(MAX_RATIO)));
        });
        facts.standings()
                .filter(known -> circumstances.policies().has(ROLLS, Anchors.act(circumstances.date())))
                .map(known -> new CommitteeOfOfficialMembers(
                        command.kind(), known, command.from(), circumstances.parameter(ROLLS)))
                .ifPresent(rules::add);
        facts.officials()
                .ifPresent(count ->
                        rules.add(new CellLargeEnoughForCommittee(count, circumstances.parameter(CELL_MINIMUM))));
        return rules;
    }

    private static List<RollEntry> entries(SeatCommitteeMembers command) {
        return command.persons().stream()
                .map(person -> new RollEntry(person, RollStanding.OFFICIAL, command.from()))
                .toList();
    }
}
