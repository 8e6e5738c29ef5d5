package socai.membership.write.importmembers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import socai.membership.events.RowSpan;

/**
 * Numbers of rows, kept as spans: a file in the order of its cells is one span however many chunks it has.
 *
 * @param spans upwards; no two of them touch
 */
public record RowNumbers(List<RowSpan> spans) {

    public static final RowNumbers NONE = new RowNumbers(List.of());

    /** @param numbers in any order */
    public static RowNumbers of(List<Integer> numbers) {
        return NONE.with(numbers.stream().map(row -> new RowSpan(row, row)).toList());
    }

    boolean contains(int row) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            RowSpan span = spans.get(middle);
            if (row < span.firstRow()) {
                high = middle - 1;
            } else if (row > span.lastRow()) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** These and others. */
    RowNumbers with(List<RowSpan> more) {
        List<RowSpan> joined = new ArrayList<>(spans.size() + more.size());
        Stream.concat(spans.stream(), more.stream())
                .sorted(Comparator.comparingInt(RowSpan::firstRow))
                .forEach(span -> join(joined, span));
        return new RowNumbers(List.copyOf(joined));
    }

    private static void join(List<RowSpan> joined, RowSpan span) {
        if (!joined.isEmpty() && span.firstRow() <= joined.getLast().lastRow() + 1) {
            RowSpan last = joined.removeLast();
            joined.add(new RowSpan(last.firstRow(), Math.max(last.lastRow(), span.lastRow())));
        } else {
            joined.add(span);
        }
    }
}
