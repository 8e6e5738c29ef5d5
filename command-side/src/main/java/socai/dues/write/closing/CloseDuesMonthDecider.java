package socai.dues.write.closing;

import java.util.List;
import java.util.Optional;
import socai.dues.events.DuesBookEvent.DuesMonthClosed;
import socai.dues.events.DuesBookId;
import socai.dues.write.DuesBook;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.Organisation;
import socai.spine.Act;
import socai.spine.Anchors;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Ratio;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Splits what came in by the share of the level; halves of a đồng stay below. */
public final class CloseDuesMonthDecider implements BookDecider<CloseDuesMonth, CloseDuesMonth.Facts> {

    @Override
    public Class<CloseDuesMonth> command() {
        return CloseDuesMonth.class;
    }

    @Override
    public DuesBookId book(CloseDuesMonth command) {
        return command.book();
    }

    @Override
    public Class<CloseDuesMonth.Facts> factsType() {
        return CloseDuesMonth.Facts.class;
    }

    @Override
    public CloseDuesMonth.Facts gather(CloseDuesMonth command, DuesBook state, Act act, Reader reader) {
        return new CloseDuesMonth.Facts(state.organisation()
                .flatMap(id -> reader.read(Organisation.TYPE, id.raw()).value().rankOn(act.businessDate())));
    }

    @Override
    public Decision decide(
            DuesBook state, CloseDuesMonth command, CloseDuesMonth.Facts facts, Circumstances circumstances) {
        return Judgement.begin()
                .step(new BookKept(state.organisation().isPresent()))
                .statute(() -> List.of(
                        new MonthNext(command.month(), state.firstOpen(), state.closedThrough(), circumstances.date())))
                .accept(() -> List.of(closed(state, command, facts, circumstances)));
    }

    private static StreamEvent closed(
            DuesBook state, CloseDuesMonth command, CloseDuesMonth.Facts facts, Circumstances circumstances) {
        Ratio share = circumstances
                .policies()
                .parameter(key(facts.rank()), Anchors.act(command.month()))
                .ratio();
        long collected = state.collectedIn(command.month());
        long up = Math.floorDiv(collected * (share.denominator() - share.numerator()), (long) share.denominator());
        return new StreamEvent(
                DuesBook.TYPE,
                command.book().raw(),
                new DuesMonthClosed(
                        command.book(),
                        circumstances.date(),
                        state.organisation().orElseThrow(),
                        command.month(),
                        collected,
                        collected - up,
                        up));
    }

    /** The share of a level is a parameter of its own. */
    private static String key(Optional<OrganisationRank> rank) {
        return switch (rank.orElse(OrganisationRank.CELL)) {
            case GRASSROOTS -> "dues-grassroots-share-kept";
            case ABOVE_GRASSROOTS, PROVINCIAL -> "dues-above-share-kept";
            default -> "dues-cell-share-kept";
        };
    }
}
