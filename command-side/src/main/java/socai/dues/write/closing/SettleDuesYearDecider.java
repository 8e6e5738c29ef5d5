package socai.dues.write.closing;

import java.time.LocalDate;
import java.util.List;
import socai.dues.events.DuesBookEvent.DuesYearSettled;
import socai.dues.events.DuesBookId;
import socai.dues.events.SettlementState;
import socai.dues.write.DuesBook;
import socai.organisation.events.RollKind;
import socai.organisation.write.Roll;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Compares the book with the list of members and reports it up. */
public final class SettleDuesYearDecider implements BookDecider<SettleDuesYear, SettleDuesYear.Facts> {

    @Override
    public Class<SettleDuesYear> command() {
        return SettleDuesYear.class;
    }

    @Override
    public DuesBookId book(SettleDuesYear command) {
        return command.book();
    }

    @Override
    public Class<SettleDuesYear.Facts> factsType() {
        return SettleDuesYear.Facts.class;
    }

    @Override
    public SettleDuesYear.Facts gather(SettleDuesYear command, DuesBook state, Act act, Reader reader) {
        LocalDate last =
                state.organisation().isPresent() ? LocalDate.of(command.book().year(), 12, 31) : act.businessDate();
        LocalDate day = last.isBefore(act.businessDate()) ? last : act.businessDate();
        return new SettleDuesYear.Facts(
                BookDecider.superior(state, act.businessDate(), reader),
                state.organisation()
                        .map(id -> reader.read(Roll.TYPE, Roll.stream(id, RollKind.CELL))
                                .value()
                                .seatedOn(day)
                                .size())
                        .orElse(0));
    }

    @Override
    public Decision decide(
            DuesBook state, SettleDuesYear command, SettleDuesYear.Facts facts, Circumstances circumstances) {
        return Judgement.begin()
                .step(
                        new BookKept(state.organisation().isPresent()),
                        new SettlementStands(
                                state.settlement(),
                                state.settlement() == SettlementState.NONE
                                        || state.settlement() == SettlementState.RETURNED))
                .statute(() -> List.of(
                        new SuperiorThere(facts.superior().isPresent()),
                        new AllClosedAndConfirmed(
                                state.firstOpen().isEmpty(),
                                state.toRemit() <= 0,
                                state.remittances().stream().allMatch(DuesBook.Remittance::confirmed))))
                .accept(() -> List.of(new StreamEvent(
                        DuesBook.TYPE,
                        command.book().raw(),
                        new DuesYearSettled(
                                command.book(),
                                circumstances.date(),
                                state.organisation().orElseThrow(),
                                facts.superior().orElseThrow(),
                                state.collected(),
                                state.closings().stream()
                                        .mapToLong(closed -> closed.kept())
                                        .sum(),
                                state.remittances().stream()
                                        .mapToLong(one -> one.sent().amount())
                                        .sum(),
                                facts.members(),
                                (int) state.receipts().stream()
                                        .filter(entry -> !entry.reversed())
                                        .map(entry -> entry.receipt().person())
                                        .distinct()
                                        .count()))));
    }
}
