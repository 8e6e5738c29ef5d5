package socai.membership.write.importmembers;

import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A chunk has rows, numbered upwards from its first. */
record RowsNumbered(int firstRow, List<Integer> numbers) implements Rule {

    private static boolean ascending(List<Integer> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) <= numbers.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String id() {
        return "membership.import-rows-numbered";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !numbers.isEmpty() && numbers.getFirst() == firstRow && firstRow > 0 && ascending(numbers);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Các dòng của lô không được đánh số tăng dần từ dòng {firstRow}.",
                "The rows of the chunk are not numbered upwards from row {firstRow}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Gửi lại lô với số dòng tăng dần như trong tệp.",
                "Send the chunk again with its rows numbered as in the file.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("firstRow", firstRow), Fact.of("rows", numbers.size()));
    }
}
