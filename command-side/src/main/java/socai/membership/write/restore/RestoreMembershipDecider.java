package socai.membership.write.restore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.BodyBallot;
import socai.membership.events.LeavingId;
import socai.membership.events.MembershipEnd;
import socai.membership.events.MembershipEvent.MembershipEnded;
import socai.membership.events.MembershipEvent.MembershipRestored;
import socai.membership.events.MembershipId;
import socai.membership.events.PersonEvent.PersonHandedOver;
import socai.membership.events.RemovalId;
import socai.membership.events.Standing;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.ending.CellPlace;
import socai.membership.write.leaving.LeavingFile;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.rules.NumberGiven;
import socai.membership.write.rules.OnePersonsData;
import socai.membership.write.rules.OrganisationStands;
import socai.membership.write.succession.Succession;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
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
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Seat and entry of the roll begin again; the dates of the membership stay, and with them Party age. */
public final class RestoreMembershipDecider implements Decider<RestoreMembership, Membership, RestoreMembership.Facts> {

    private static final Text DECISION = new Text("quyết định khôi phục", "decision that gives it back");

    @Override
    public Class<RestoreMembership> command() {
        return RestoreMembership.class;
    }

    @Override
    public StreamType<Membership, ?> type() {
        return Membership.TYPE;
    }

    @Override
    public String stream(RestoreMembership command, Act act) {
        return command.membership().raw();
    }

    /** Who decides acts for its own organisation; whether it may is judged by rule. */
    @Override
    public Optional<OrganisationId> matter(RestoreMembership command, Membership state, Act act) {
        return state.matter().map(cell -> command.organisation());
    }

    @Override
    public List<Optional<OrganisationId>> touched(RestoreMembership command, Membership state, Act act, Reader reader) {
        List<Optional<OrganisationId>> cells = new ArrayList<>(List.of(cell(state, act.today(), reader)));
        command.cell()
                .ifPresent(cell -> cells.add(
                        reader.read(Organisation.TYPE, cell.raw()).value().id()));
        return List.copyOf(cells);
    }

    /** Something is given back to whom it was taken: a member has it, and nobody gives it back to the dead. */
    @Override
    public boolean applies(Membership state) {
        return state.ended().filter(end -> end.kind() != MembershipEnd.DIED).isPresent();
    }

    @Override
    public Class<RestoreMembership.Facts> factsType() {
        return RestoreMembership.Facts.class;
    }

    @Override
    public RestoreMembership.Facts gather(RestoreMembership command, Membership state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        Optional<OrganisationId> left = reader.read(
                        LeavingFile.TYPE, LeavingId.of(command.membership()).raw())
                .value()
                .decision()
                .map(BodyBallot::decidedBy);
        Optional<OrganisationId> last = cell(state, day, reader);
        Optional<OrganisationId> cell = command.cell().or(() -> last);
        boolean removed =
                state.ended().filter(end -> end.kind() == MembershipEnd.REMOVED).isPresent();
        return new RestoreMembership.Facts(
                reader.read(RemovalFile.TYPE, RemovalId.of(command.membership()).raw())
                        .map(file -> new RestoreMembership.Ended(
                                file.stage(),
                                (removed ? file.decision().map(BodyBallot::decidedBy) : left)
                                        .map(decider -> Succession.holder(decider, day, reader)))),
                Superiors.above(last, day, reader),
                CellPlace.read(cell, state.person(), first(state, day), reader),
                cell.map(id -> reader.read(Organisation.TYPE, id.raw()).map(found -> found.existsOn(day)))
                        .orElseGet(() -> new Seen<>("", -1, false)),
                state.person()
                        .map(person -> reader.read(
                                        Membership.TYPE,
                                        MembershipId.of(person, 2).raw())
                                .map(Membership::live))
                        .orElseGet(() -> new Seen<>("", -1, false)),
                cell.filter(id -> !state.matter().equals(cell))
                        .flatMap(id -> state.person()
                                .flatMap(person -> reader.further(Person.TYPE, Person.stream(person)))
                                .map(person -> new RestoreMembership.Elsewhere(
                                        id, person.value().usable()))),
                command.cell().map(id -> chosen(id, day, reader)));
    }

    private static RestoreMembership.Chosen chosen(OrganisationId cell, LocalDate day, Reader reader) {
        return new RestoreMembership.Chosen(
                reader.read(Organisation.TYPE, cell.raw())
                        .value()
                        .formOn(day)
                        .filter(OrganisationForm.CHI_BO::equals)
                        .isPresent(),
                Superiors.above(Optional.of(cell), day, reader).ids());
    }

    private static Optional<OrganisationId> cell(Membership state, LocalDate day, Reader reader) {
        return state.matter().map(last -> Succession.now(last, day, reader));
    }

    /** A seat that ends tomorrow is not given back today. */
    private static LocalDate first(Membership state, LocalDate day) {
        return state.ended().map(MembershipEnded::from).filter(day::isBefore).orElse(day);
    }

    @Override
    public Decision decide(
            Membership state, RestoreMembership command, RestoreMembership.Facts facts, Circumstances circumstances) {
        LocalDate day = circumstances.date();
        if (state.live() && state.restored().filter(e -> says(command, e)).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new EndedByDecision(
                        state.ended().map(MembershipEnded::kind),
                        command.ground(),
                        facts.ended().value().removal()))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new NotMemberAgain(
                                        facts.memberAgain(),
                                        facts.place().value().seated()),
                                new OrganisationStands(
                                        command.cell()
                                                .or(() -> facts.elsewhere().map(RestoreMembership.Elsewhere::cell))
                                                .or(state::matter)
                                                .orElseThrow(),
                                        facts.cellStands(),
                                        day),
                                new OnePersonsData(
                                        state.person().orElseThrow(),
                                        command.reason().map(Personal::subject).stream()
                                                .toList())))
                .statute(() -> {
                    List<Rule> rules = new ArrayList<>(List.of(
                            new RestoredFromAbove(
                                    command.organisation(),
                                    facts.ended().value().decidedBy(),
                                    facts.superiors()),
                            new NumberGiven(DECISION, command.decisionNumber())));
                    facts.chosen()
                            .ifPresent(chosen -> rules.add(new RestoredIntoCell(
                                    command.cell().orElseThrow(), chosen, command.organisation())));
                    return rules;
                })
                .accept(() -> events(state.ended().orElseThrow(), command, facts, day));
    }

    private static boolean says(RestoreMembership command, MembershipRestored e) {
        return e.ground() == command.ground()
                && e.decidedBy().equals(command.organisation())
                && command.cell().filter(cell -> !cell.equals(e.organisation())).isEmpty()
                && e.decisionNumber().equals(command.decisionNumber())
                && e.reason().equals(command.reason());
    }

    private static List<StreamEvent> events(
            MembershipEnded ended, RestoreMembership command, RestoreMembership.Facts facts, LocalDate day) {
        OrganisationId cell =
                facts.elsewhere().map(RestoreMembership.Elsewhere::cell).orElse(ended.organisation());
        LocalDate from = facts.place().value().from(day.isBefore(ended.from()) ? ended.from() : day);
        RollStanding standing =
                ended.standing() == Standing.OFFICIAL ? RollStanding.OFFICIAL : RollStanding.PROBATIONARY;
        List<StreamEvent> events = new ArrayList<>();
        events.add(new StreamEvent(
                Membership.TYPE,
                command.membership().raw(),
                new MembershipRestored(
                        command.membership(),
                        ended.person(),
                        cell,
                        ended.standing(),
                        command.ground(),
                        from,
                        command.organisation(),
                        command.decisionNumber(),
                        command.reason())));
        events.add(new StreamEvent(
                Roll.TYPE,
                Roll.stream(cell, RollKind.CELL),
                new RollEntriesOpened(cell, RollKind.CELL, List.of(new RollEntry(ended.person(), standing, from)))));
        facts.elsewhere()
                .filter(RestoreMembership.Elsewhere::usable)
                .ifPresent(any -> events.add(new StreamEvent(
                        Person.TYPE,
                        Person.stream(ended.person()),
                        new PersonHandedOver(ended.person(), ended.organisation(), cell, from))));
        return List.copyOf(events);
    }
}
