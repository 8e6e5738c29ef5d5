package socai.organisation.write.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/**
 * A corrected term stays between the one before and the one after: a number belongs to one of them.
 *
 * @param after  last day from which an earlier term counts or was thought to
 * @param before first day of a later one, in the same way
 */
record TermBetweenNeighbours(Optional<LocalDate> after, LocalDate from, Optional<LocalDate> before, Parameter begin)
        implements Rule {

    @Override
    public String id() {
        return "organisation.term-between-neighbours";
    }

    @Override
    public Citation citation() {
        return begin.citation();
    }

    @Override
    public boolean holds() {
        return after.filter(day -> !from.isAfter(day)).isEmpty()
                && before.filter(day -> !from.isBefore(day)).isEmpty();
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(begin);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("from", from),
                Fact.of("termBefore", after.map(LocalDate::toString).orElse("-")),
                Fact.of("termAfter", before.map(LocalDate::toString).orElse("-")));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Nhiệm kỳ tính số từ ngày {from} không nằm giữa nhiệm kỳ trước ({termBefore}) và nhiệm kỳ sau ({termAfter}).",
                "A term that counts from {from} does not lie between the one before ({termBefore}) and the one after"
                        + " ({termAfter}).");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Kiểm tra ngày bế mạc đại hội trên nghị quyết; nếu nhiệm kỳ bên cạnh cũng sai thì sửa nhiệm kỳ đó trước.",
                "Check the closing of the congress on its resolution; if the other term is wrong too, correct that first.");
    }
}
