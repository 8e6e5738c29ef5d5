package socai.membership.write.reorganisation.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.MoveColumn;
import socai.membership.events.MoveRefusal;
import socai.membership.events.ReorganisationEvent.ReorganisationDecided;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers.Cell;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers.Member;
import socai.spine.Rule;

/** What stands in the way of one row, all of it. */
record MoveRowRules(
        MoveRow row,
        Optional<Member> member,
        Optional<Cell> from,
        Optional<Cell> to,
        boolean repeated,
        ReorganisationDecided decided) {

    List<MoveRefusal> refusals() {
        List<MoveRefusal> refusals = new ArrayList<>();
        boolean known = check(
                refusals,
                MoveColumn.MEMBER,
                new MoverKnown(member.flatMap(Member::cell).isPresent()));
        check(refusals, MoveColumn.MEMBER, new ListedOnce(repeated));
        boolean place = check(
                refusals,
                MoveColumn.CELL,
                new MovedToCell(to.filter(cell -> cell.cell() && cell.stands()).isPresent()));
        if (place) {
            check(
                    refusals,
                    MoveColumn.CELL,
                    new MovedToSuccessor(
                            to.orElseThrow().below(), to.filter(Cell::inside).isPresent()));
        }
        if (known && !there()) {
            check(
                    refusals,
                    MoveColumn.MEMBER,
                    new MoverInside(from.filter(Cell::inside).isPresent()));
            check(
                    refusals,
                    MoveColumn.MEMBER,
                    new MoverOnRoll(member.filter(Member::seated).isPresent()));
            check(refusals, MoveColumn.MEMBER, new MoverWithoutPost(stays() && holds()));
        }
        return refusals;
    }

    /** An earlier run has moved the member already. */
    private boolean there() {
        return member.flatMap(Member::cell).equals(row.cell());
    }

    /** Whether the cell that is left goes on: offices in one that ends, end with it. */
    private boolean stays() {
        return !decided.kind().ends()
                || from.filter(cell -> !cell.organisation().equals(decided.organisation()))
                        .isPresent();
    }

    private boolean holds() {
        return from.filter(cell -> member.flatMap(Member::person)
                        .filter(cell.holders()::contains)
                        .isPresent())
                .isPresent();
    }

    private boolean check(List<MoveRefusal> refusals, MoveColumn column, Rule rule) {
        boolean holds = rule.holds();
        if (!holds) {
            refusals.add(new MoveRefusal(row.rowNumber(), column, rule.id()));
        }
        return holds;
    }
}
