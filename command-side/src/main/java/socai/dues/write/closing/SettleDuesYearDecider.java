package socai.dues.write.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.dues.events.DuesBookEvent.DuesYearSettled;
import socai.dues.events.DuesBookId;
import socai.dues.events.SettlementState;
import socai.dues.write.DuesBook;
import socai.organisation.events.RollKind;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.organisation.write.Span;
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
        LocalDate now = last.isBefore(act.businessDate()) ? last : act.businessDate();
        return new SettleDuesYear.Facts(
                BookDecider.superior(state, act.businessDate(), reader),
                state.organisation()
                        .map(id -> members(
                                reader.read(Organisation.TYPE, id.raw()).value().dissolved(),
                                reader.read(Roll.TYPE, Roll.stream(id, RollKind.CELL))
                                        .value(),
                                now))
                        .orElse(0));
    }

    /** Of a cell that has ended, those of its last day; where they were moved before it, of the day before they left. */
    private static int members(Optional<LocalDate> ended, Roll roll, LocalDate now) {
        Optional<LocalDate> lastDay = ended.map(end -> end.minusDays(1)).filter(now::isAfter);
        int there = roll.seatedOn(lastDay.orElse(now)).size();
        return there > 0 || lastDay.isEmpty()
                ? there
                : roll.members().values().stream()
                        .flatMap(member -> member.lastSpan().flatMap(Span::until).stream())
                        .max(LocalDate::compareTo)
                        .map(left -> roll.seatedOn(left.minusDays(1)).size())
                        .orElse(0);
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
