package socai.membership.write.reorganisation.move;

import java.util.List;
import socai.membership.write.reorganisation.Reorganising;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A chunk has rows, numbered upwards from its first. */
record MoveRowsNumbered(int firstRow, List<Integer> numbers) implements Rule {

    @Override
    public String id() {
        return "membership.reorganisation-rows-numbered";
    }

    @Override
    public Citation citation() {
        return Reorganising.CONVENTION;
    }

    @Override
    public boolean holds() {
        return !numbers.isEmpty()
                && numbers.getFirst() == firstRow
                && numbers.stream().distinct().count() == numbers.size();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Các dòng của lô không được đánh số từ dòng {firstRow}.",
                "The rows of the chunk are not numbered from row {firstRow}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Gửi lại lô với số dòng như trong danh sách.",
                "Send the chunk again with its rows numbered as in the list.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("firstRow", firstRow), Fact.of("rows", numbers.size()));
    }
}
