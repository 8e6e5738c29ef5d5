package socai.web.pages.movements;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import socai.membership.read.movement.GetMovements.Step;

/** Gains above a common ground and losses below it, step by step; lengths in the units of the picture. */
public record StepBars(List<Bar> bars, int ground) {

    public static final int WIDTH = 480;

    /** Where the bars end; the names of the steps stand below. */
    public static final int FOOT = 196;

    private static final int TOP = 24;
    private static final int BOTTOM = 172;
    private static final int WIDEST = 22;
    private static final int NAMES = 12;

    /**
     * @param named whether there is room for its name
     * @param name  month, or month and year
     */
    public record Bar(
            LocalDate from,
            String name,
            boolean named,
            int gains,
            int losses,
            int x,
            int thick,
            int middle,
            int up,
            int down) {}

    static StepBars of(List<Step> steps) {
        int most = Math.max(1, steps.stream().mapToInt(Step::gains).max().orElse(1));
        int least = Math.max(0, steps.stream().mapToInt(Step::losses).max().orElse(0));
        // One unit is as long above as below, and both sides together fill the picture.
        double unit = (double) (BOTTOM - TOP) / (most + least);
        int ground = BOTTOM - (int) Math.round(least * unit);
        int step = WIDTH / Math.max(1, steps.size());
        int thick = Math.min(WIDEST, Math.max(4, step * 6 / 10));
        int every = (steps.size() + NAMES - 1) / NAMES;
        return new StepBars(
                IntStream.range(0, steps.size())
                        .mapToObj(i -> {
                            Step one = steps.get(i);
                            int x = i * step + (step - thick) / 2;
                            return new Bar(
                                    one.from(),
                                    name(one, steps),
                                    i % every == 0,
                                    one.gains(),
                                    one.losses(),
                                    x,
                                    thick,
                                    x + thick / 2,
                                    (int) Math.round(one.gains() * unit),
                                    (int) Math.round(one.losses() * unit));
                        })
                        .toList(),
                ground);
    }

    private static String name(Step step, List<Step> steps) {
        int year = step.from().getYear();
        if (step.months() >= 12) {
            return Integer.toString(year);
        }
        boolean oneYear = steps.stream().allMatch(other -> other.from().getYear() == year);
        return oneYear
                ? Integer.toString(step.from().getMonthValue())
                : step.from().getMonthValue() + "/" + year % 100;
    }
}
