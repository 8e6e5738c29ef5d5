package socai.membership.write.mergepersons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.MembershipEvent.DuplicateMembershipClosed;
import socai.membership.events.MembershipId;
import socai.membership.events.PersonEvent.PersonMergedInto;
import socai.membership.events.PersonEvent.PersonsMerged;
import socai.membership.write.EffectiveDay;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.Seat;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.rules.EvidenceGiven;
import socai.membership.write.rules.PersonKnown;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.write.Roll;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/**
 * Merges two records. A second membership of the same person is closed and its seat leaves the roll, so that nobody
 * counts twice in a base; bases already taken stay as they were.
 */
public final class MergePersonsDecider implements Decider<MergePersons, Person, MergePersons.Facts> {

    @Override
    public Class<MergePersons> command() {
        return MergePersons.class;
    }

    @Override
    public StreamType<Person, ?> type() {
        return Person.TYPE;
    }

    @Override
    public String stream(MergePersons command, Act act) {
        return Person.stream(command.person());
    }

    /** Merging closes the duplicate's record and seat: nobody does that to a person of an organisation out of reach. */
    @Override
    public List<Optional<OrganisationId>> touched(MergePersons command, Person state, Act act, Reader reader) {
        return List.of(reader.read(Person.TYPE, Person.stream(command.duplicate()))
                .value()
                .organisation());
    }

    @Override
    public Optional<OrganisationId> matter(MergePersons command, Person state, Act act) {
        return state.organisation();
    }

    @Override
    public Class<MergePersons.Facts> factsType() {
        return MergePersons.Facts.class;
    }

    @Override
    public MergePersons.Facts gather(MergePersons command, Person state, Act act, Reader reader) {
        Seen<Optional<Seat>> seat = reader.read(Membership.TYPE, Membership.stream(command.duplicate()))
                .map(Membership::seat);
        return new MergePersons.Facts(
                reader.read(Person.TYPE, Person.stream(command.duplicate()))
                        .map(other -> new MergePersons.Duplicate(other.exists(), other.erased(), other.mergedInto())),
                reader.read(Membership.TYPE, Membership.stream(command.person()))
                        .map(Membership::live),
                seat,
                seat.value()
                        .map(s -> reader.read(Roll.TYPE, Roll.stream(s.organisation(), RollKind.CELL))
                                .map(Roll::lastFixed)),
                reader.claimedBy(
                        AdmissionFile.OPEN_ADMISSION, command.duplicate().raw()),
                Stream.of(command.person(), command.duplicate())
                        .distinct()
                        .filter(person -> reader.read(
                                        Membership.TYPE,
                                        MembershipId.of(person, 2).raw())
                                .value()
                                .person()
                                .isPresent())
                        .toList());
    }

    @Override
    public Decision decide(Person state, MergePersons command, MergePersons.Facts facts, Circumstances circumstances) {
        MergePersons.Duplicate other = facts.duplicate().value();
        if (other.mergedInto().filter(command.person()::equals).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        PersonKnown.of(command.person(), state),
                        new PersonKnown(command.duplicate(), other.exists(), other.erased(), other.mergedInto()),
                        new TwoRecords(command.person(), command.duplicate()),
                        new KeepTheMember(
                                command.person(),
                                command.duplicate(),
                                facts.keptIsMember().value(),
                                facts.duplicateSeat().value().isPresent()),
                        new NoOpenFile(facts.openFile()),
                        new AdmittedOnce(facts.admittedAgain()))
                .statute(() -> List.of(new EvidenceGiven(command.evidence(), circumstances.date())))
                .accept(() -> events(command, facts, circumstances));
    }

    private static List<StreamEvent> events(
            MergePersons command, MergePersons.Facts facts, Circumstances circumstances) {
        List<StreamEvent> events = new ArrayList<>();
        events.add(new StreamEvent(
                Person.TYPE,
                Person.stream(command.person()),
                new PersonsMerged(command.person(), command.duplicate(), command.reason(), command.evidence())));
        events.add(new StreamEvent(
                Person.TYPE,
                Person.stream(command.duplicate()),
                new PersonMergedInto(command.duplicate(), command.person(), command.reason(), command.evidence())));
        facts.duplicateSeat().value().ifPresent(seat -> events.addAll(closed(command, facts, seat, circumstances)));
        return events;
    }

    private static List<StreamEvent> closed(
            MergePersons command, MergePersons.Facts facts, Seat seat, Circumstances circumstances) {
        var until = EffectiveDay.after(facts.lastFixed().flatMap(Seen::value), circumstances.date());
        return List.of(
                new StreamEvent(
                        Membership.TYPE,
                        Membership.stream(command.duplicate()),
                        new DuplicateMembershipClosed(
                                MembershipId.first(command.duplicate()),
                                command.duplicate(),
                                MembershipId.first(command.person()),
                                until)),
                new StreamEvent(
                        Roll.TYPE,
                        Roll.stream(seat.organisation(), RollKind.CELL),
                        new RollEntryClosed(
                                seat.organisation(),
                                RollKind.CELL,
                                command.duplicate(),
                                until,
                                RollExit.RECORDED_TWICE)));
    }
}
