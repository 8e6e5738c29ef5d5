package socai.dues.read.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.OrganisationId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** The book of a cell for one year: each member by each month. Amounts are whole đồng. */
public record GetDuesSheet(OrganisationId organisation, int year) implements Query<GetDuesSheet.Result> {

    /** Where a month of a member stands. */
    public enum State {
        /** Owed to another cell, or to nobody. */
        ELSEWHERE,
        PAID,
        /** Something was paid, less than is due. */
        PARTLY,
        /** Due and over, or running. */
        OPEN,
        /** Not paid, and its payment was put off to a later day. */
        DEFERRED,
        /** Not begun, and not paid. */
        AHEAD,
        EXEMPT,
        UNDECLARED,
        /** Not known any more, or in no regulation. */
        UNKNOWN
    }

    /**
     * @param months the first days of its twelve months
     * @param month  the month of today, or the last of a year that is over: what a phone shows first
     * @param sums   of each month
     */
    public record Result(
            String organisationId,
            String organisation,
            int year,
            LocalDate today,
            int month,
            List<LocalDate> months,
            List<Line> lines,
            List<Sum> sums,
            Sum total,
            List<Receipt> receipts,
            Optional<Judged> judged,
            List<Application> applications,
            List<Deferring> deferrings,
            Book book) {}

    /**
     * Where the book of the year stands.
     *
     * @param closable the first day of the month that is closed next; absent while none is over with something in it
     * @param toRemit  the share of closed months that was not sent up yet
     * @param sent     and confirmed by the superior
     */
    public record Book(
            String id,
            List<Closing> closings,
            Optional<LocalDate> closable,
            long toRemit,
            long sent,
            long confirmed,
            Optional<String> settled) {}

    /** A closed month. */
    public record Closing(LocalDate month, long collected, long kept, long up) {}

    /** An application for relief that waits. @param stage in words; @param reported the cell has reported on it */
    public record Application(
            String membership,
            String personId,
            String name,
            String stage,
            String ground,
            int percent,
            LocalDate from,
            int months,
            LocalDate on,
            boolean reported) {}

    /**
     * An application to pay later that waits.
     *
     * @param length  how many months, from the first on, it would run
     * @param askedOf who decides
     */
    public record Deferring(
            String membership,
            String personId,
            String name,
            LocalDate from,
            int months,
            int length,
            LocalDate on,
            String askedOf) {}

    /** From how many unpaid months of a year people judge, by which regulation. */
    public record Judged(int months, String citation) {}

    /**
     * A member of the cell in this year.
     *
     * @param here   whether the member sits in the cell now
     * @param unpaid months of the year that are over and not paid, wherever they are owed
     * @param behind what is still open of these, in whole đồng
     * @param judge  enough of them are unpaid that people should judge: this cell, whose seat the member has
     * @param away   where a member of this cell stays now and owes
     */
    public record Line(
            String membership,
            String personId,
            String name,
            String category,
            boolean here,
            List<Cell> cells,
            long owed,
            int unpaid,
            long behind,
            boolean judge,
            Optional<String> away) {}

    /**
     * @param how     what it was computed from, in words
     * @param payable the first day on which it is to be paid, where that was put off and lies ahead
     */
    public record Cell(int month, State state, long due, long paid, String how, Optional<LocalDate> payable) {

        public long open() {
            return Math.max(0, due - paid);
        }
    }

    /** @param collected what the cell took in for the month, from its own members */
    public record Sum(long due, long collected, long open, int payers, int settled) {}

    /** @param reversed in words why it counts no more; absent while it counts */
    public record Receipt(
            String account,
            String book,
            int number,
            LocalDate on,
            String personId,
            String name,
            String channel,
            long amount,
            long voluntary,
            String months,
            Optional<String> reversed) {}

    @Override
    public Scope scope() {
        return new Scope.OfOrganisation(organisation);
    }
}
