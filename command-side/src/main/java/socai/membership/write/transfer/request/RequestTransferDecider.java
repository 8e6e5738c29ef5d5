package socai.membership.write.transfer.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.LeavingId;
import socai.membership.events.MembershipEvent.MemberTransferBegun;
import socai.membership.events.RemovalId;
import socai.membership.events.TransferEvent.TransferRequested;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.events.TransferMeasure;
import socai.membership.write.ClockParameter;
import socai.membership.write.Membership;
import socai.membership.write.Seat;
import socai.membership.write.leaving.LeavingFile;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.rules.EvidenceGiven;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.transfer.Mover;
import socai.membership.write.transfer.OwnTransfer;
import socai.membership.write.transfer.Stand;
import socai.membership.write.transfer.TransferFile;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Opens the file of a transfer and marks the membership with it, so that there is never a second one under way. */
public final class RequestTransferDecider implements Decider<RequestTransfer, TransferFile, RequestTransfer.Facts> {

    @Override
    public Class<RequestTransfer> command() {
        return RequestTransfer.class;
    }

    @Override
    public StreamType<TransferFile, ?> type() {
        return TransferFile.TYPE;
    }

    @Override
    public String stream(RequestTransfer command, Act act) {
        return act.command().derive(TransferId.PREFIX, 0);
    }

    /** The member sits where they sit, whatever organisation the command names. */
    @Override
    public List<Optional<OrganisationId>> touched(RequestTransfer command, TransferFile state, Act act, Reader reader) {
        return List.of(reader.read(Membership.TYPE, command.membership().raw())
                .value()
                .seat()
                .map(Seat::organisation));
    }

    @Override
    public Optional<OrganisationId> matter(RequestTransfer command, TransferFile state, Act act) {
        return Optional.of(command.cell());
    }

    @Override
    public Class<RequestTransfer.Facts> factsType() {
        return RequestTransfer.Facts.class;
    }

    @Override
    public RequestTransfer.Facts gather(RequestTransfer command, TransferFile state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        Seen<Mover> member = Mover.read(command.membership(), reader);
        return new RequestTransfer.Facts(
                member,
                member.value()
                        .transfer()
                        .map(open -> reader.read(TransferFile.TYPE, open.raw())
                                .map(file ->
                                        file.requested().filter(command::asks).isPresent())),
                Stand.read(command.cell(), day, reader),
                command.destination().map(to -> Stand.read(to, day, reader)),
                reader.read(LeavingFile.TYPE, LeavingId.of(command.membership()).raw())
                        .map(file -> file.stage().open()),
                reader.read(RemovalFile.TYPE, RemovalId.of(command.membership()).raw())
                        .map(file -> file.stage().proposed()));
    }

    @Override
    public Decision decide(
            TransferFile state, RequestTransfer command, RequestTransfer.Facts facts, Circumstances circumstances) {
        OwnTransfer own =
                OwnTransfer.of(circumstances.act(), facts.member().value().person());
        if (own.holds() && facts.same().filter(Seen::value).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(own)
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new MemberNow(
                                        command.membership(),
                                        facts.member().value().cell().isPresent()),
                                new SitsHere(command.cell(), facts.member()),
                                new NoneUnderWay(facts.member()),
                                new NoWayOutOpen(facts.leaving(), facts.removal()),
                                new DestinationNamed(
                                        command.kind(),
                                        command.destination().isPresent(),
                                        command.overseas()
                                                .filter(name -> !name.isBlank())
                                                .isPresent()),
                                new TermGiven(command.kind(), command.lastDay().isPresent())))
                .statute(() -> rules(command, facts, circumstances))
                .accept(() -> events(command, facts, circumstances));
    }

    private static List<Rule> rules(RequestTransfer command, RequestTransfer.Facts facts, Circumstances circumstances) {
        List<Rule> rules = new ArrayList<>();
        facts.to().ifPresent(to -> {
            rules.add(new DestinationIsCell(to));
            rules.add(new DestinationElsewhere(facts.from(), to));
            rules.add(new KindFitsTree(command.kind(), facts.from(), to));
        });
        if (command.kind() == TransferKind.TEMPORARY) {
            LocalDate until = command.lastDay().orElseThrow();
            rules.add(new TermLongEnough(
                    command.effectiveOn(), until, circumstances.parameter("temporary-transfer-min")));
            rules.add(new TermShortEnough(
                    command.effectiveOn(), until, circumstances.parameter("temporary-transfer-max")));
        }
        rules.add(new EvidenceGiven(command.paper(), circumstances.date()));
        return rules;
    }

    private static List<StreamEvent> events(
            RequestTransfer command, RequestTransfer.Facts facts, Circumstances circumstances) {
        TransferId transfer = TransferId.of(circumstances.act().command().derive(TransferId.PREFIX, 0));
        LocalDate day = circumstances.date();
        Parameter length = ClockParameter.of(circumstances, "transfer-start-deadline", command.effectiveOn());
        Parameter measure = ClockParameter.of(circumstances, "transfer-deadline-measures", command.effectiveOn());
        Deadline start = new Deadline(command.effectiveOn(), length.number(), length.unit());
        TransferRequested requested = new TransferRequested(
                transfer,
                day,
                facts.member().value().person().orElseThrow(),
                command.membership(),
                command.kind(),
                command.cell(),
                command.destination(),
                command.overseas(),
                command.cause(),
                command.effectiveOn(),
                command.paper(),
                command.lastDay(),
                start,
                TransferMeasure.valueOf(measure.value()),
                start.late(day, circumstances.policies().calendar()),
                circumstances.policies().calendar().version(),
                Way.of(command.kind(), circumstances));
        return List.of(
                new StreamEvent(TransferFile.TYPE, transfer.raw(), requested),
                new StreamEvent(
                        Membership.TYPE,
                        command.membership().raw(),
                        new MemberTransferBegun(
                                command.membership(), requested.person(), transfer, command.kind(), day)));
    }
}
