package socai.membership.write.transfer.returning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.TransferEvent.MemberReceived;
import socai.membership.events.TransferEvent.TemporaryTransferEnded;
import socai.membership.events.TransferEvent.TransferRequested;
import socai.membership.events.TransferStage;
import socai.membership.write.EffectiveDay;
import socai.membership.write.transfer.Mover;
import socai.membership.write.transfer.MoverStillThere;
import socai.membership.write.transfer.Over;
import socai.membership.write.transfer.TransferDecider;
import socai.membership.write.transfer.TransferFile;
import socai.organisation.events.RollEvent.RollMarkEnded;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.write.Roll;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Ends the mark on the roll at home, from the day after a vote whose base was taken; a mark that ran out stays as it was. */
public final class EndTemporaryTransferDecider
        implements TransferDecider<EndTemporaryTransfer, EndTemporaryTransfer.Facts> {

    @Override
    public Class<EndTemporaryTransfer> command() {
        return EndTemporaryTransfer.class;
    }

    private static List<StreamEvent> events(
            TransferFile state,
            EndTemporaryTransfer command,
            EndTemporaryTransfer.Facts facts,
            Circumstances circumstances) {
        TransferRequested asked = state.requested().orElseThrow();
        MemberReceived stay = state.received().orElseThrow();
        LocalDate day = circumstances.date();
        LocalDate wished = EffectiveDay.after(facts.lastFixed().value(), day);
        LocalDate home = wished.isBefore(stay.from()) ? stay.from() : wished;
        Optional<LocalDate> byDate =
                stay.lastDay().map(last -> last.plusDays(1)).filter(first -> !first.isAfter(home));
        List<StreamEvent> events = new ArrayList<>();
        events.add(new StreamEvent(
                TransferFile.TYPE,
                command.transfer().raw(),
                new TemporaryTransferEnded(
                        command.transfer(),
                        day,
                        asked.person(),
                        asked.from(),
                        byDate.orElse(home),
                        stay.term()
                                .map(term ->
                                        term.late(day, circumstances.policies().calendar()))
                                .orElse(0))));
        events.add(Over.of(asked, day));
        if (byDate.isEmpty()) {
            events.add(new StreamEvent(
                    Roll.TYPE,
                    Roll.stream(asked.from(), RollKind.CELL),
                    new RollMarkEnded(asked.from(), RollKind.CELL, asked.person(), RollMark.TEMPORARILY_OUT, home)));
        }
        return events;
    }

    @Override
    public Class<EndTemporaryTransfer.Facts> factsType() {
        return EndTemporaryTransfer.Facts.class;
    }

    @Override
    public EndTemporaryTransfer.Facts gather(EndTemporaryTransfer command, TransferFile state, Act act, Reader reader) {
        return new EndTemporaryTransfer.Facts(
                Mover.of(state, reader),
                state.from()
                        .map(cell -> reader.read(Roll.TYPE, Roll.stream(cell, RollKind.CELL))
                                .map(Roll::lastFixed))
                        .orElseGet(() -> new Seen<>("", -1, Optional.empty())));
    }

    @Override
    public Decision decide(
            TransferFile state,
            EndTemporaryTransfer command,
            EndTemporaryTransfer.Facts facts,
            Circumstances circumstances) {
        if (state.stage() == TransferStage.ENDED) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(new StaysElsewhere(state))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new MoverStillThere(state.from().orElseThrow(), command.transfer(), facts.member())))
                .accept(() -> events(state, command, facts, circumstances));
    }
}
