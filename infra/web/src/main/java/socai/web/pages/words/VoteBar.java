package socai.web.pages.words;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A vote drawn on its base: ayes from the left, noes next, the rest empty, a marker at the threshold. Lengths are in units
 * of the drawing, whose width is {@value #WIDTH}.
 *
 * @param marker where the fewest sufficient ayes end
 */
public record VoteBar(List<Part> parts, double marker) {

    public static final int WIDTH = 600;

    /** Up to this many people each has a cell of their own. */
    private static final int CELLS = 60;

    private static final double GAP = 2;

    /** @param kind {@code aye}, {@code no} or {@code rest} */
    public record Part(double x, double width, String kind) {}

    static VoteBar of(int ayes, int noes, int base, int needed) {
        int people = Math.max(1, base);
        double each = (double) WIDTH / people;
        double marker = Math.min(WIDTH, needed * each);
        if (people > CELLS) {
            double aye = Math.min(people, ayes) * each;
            double no = Math.min(people - Math.min(people, ayes), noes) * each;
            return new VoteBar(
                    List.of(
                            new Part(0, aye, "aye"),
                            new Part(aye, no, "no"),
                            new Part(aye + no, WIDTH - aye - no, "rest")),
                    marker);
        }
        List<Part> cells = IntStream.range(0, people)
                .mapToObj(i -> new Part(
                        round(i * each), round(each - GAP), i < ayes ? "aye" : i < ayes + noes ? "no" : "rest"))
                .toList();
        return new VoteBar(cells, round(marker));
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
