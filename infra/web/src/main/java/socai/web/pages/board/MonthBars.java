package socai.web.pages.board;

import java.util.List;
import java.util.stream.IntStream;

/** Twelve months as bars from a common ground; lengths in the units of the picture. */
public record MonthBars(List<Bar> bars) {

    public static final int WIDTH = 480;
    public static final int HEIGHT = 170;

    private static final int GROUND = 140;
    private static final int ROOM = 112;
    private static final int STEP = WIDTH / 12;
    private static final int THICK = 22;

    /** @param running the month is not over yet */
    public record Bar(int month, int value, int x, int y, int height, int middle, boolean running) {}

    /** @param running the month that is not over, 0 for none */
    static MonthBars of(List<Integer> months, int running) {
        int most = Math.max(1, months.stream().mapToInt(Integer::intValue).max().orElse(1));
        return new MonthBars(IntStream.range(0, months.size())
                .mapToObj(i -> {
                    int height = Math.round((float) ROOM * months.get(i) / most);
                    int x = i * STEP + (STEP - THICK) / 2;
                    return new Bar(i + 1, months.get(i), x, GROUND - height, height, x + THICK / 2, i + 1 == running);
                })
                .toList());
    }
}
