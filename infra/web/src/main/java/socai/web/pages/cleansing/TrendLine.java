package socai.web.pages.cleansing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import socai.membership.read.cleansing.GetCleansing.Point;

/** The share of clean records by day as a line; lengths in the units of the picture. */
public record TrendLine(String points, int first, int last) {

    private static final int WIDTH = 480;
    private static final int GROUND = 130;
    private static final int ROOM = 110;

    static TrendLine of(List<Point> trend) {
        int steps = Math.max(1, trend.size() - 1);
        return new TrendLine(
                IntStream.range(0, trend.size())
                        .mapToObj(i -> Math.round((float) WIDTH * i / steps) + ","
                                + (GROUND - ROOM * trend.get(i).score().percent() / 100))
                        .collect(Collectors.joining(" ")),
                trend.isEmpty() ? 0 : trend.getFirst().score().percent(),
                trend.isEmpty() ? 0 : trend.getLast().score().percent());
    }
}
