package socai.app.importing.report;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import socai.spine.Text;

/** Shows on a terminal a line that renews itself, elsewhere a plain line now and then. */
public final class TerminalProgress implements Progress {

    private static final Duration LIVE = Duration.ofMillis(200);
    private static final Duration PLAIN = Duration.ofSeconds(5);
    private static final int BAR = 24;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean live;
    private Text stage = Text.NONE;
    private long started;
    private long shown;
    private boolean open;

    /** @param live the output is a terminal */
    public TerminalProgress(PrintStream out, boolean live) {
        this.out = out;
        this.live = live;
    }

    @Override
    public void stage(Text what) {
        end();
        stage = what;
        started = System.nanoTime();
        shown = started;
        if (!live) {
            out.println(what.vi() + " / " + what.en());
        }
    }

    @Override
    public void at(long done, long total, long refused) {
        long now = System.nanoTime();
        boolean finished = total > 0 && done >= total;
        if (!finished && now - shown < (live ? LIVE : PLAIN).toNanos()) {
            return;
        }
        shown = now;
        String line = line(done, total, refused, Math.max(1, now - started));
        if (live) {
            out.print(CLEAR_LINE + line);
            out.flush();
            open = true;
        } else {
            out.println(line);
        }
    }

    /** Leaves the line as it last was. */
    public void end() {
        if (open) {
            out.println();
            open = false;
        }
    }

    String line(long done, long total, long refused, long nanos) {
        double perSecond = done * 1e9 / nanos;
        StringBuilder line = new StringBuilder();
        if (live) {
            line.append(stage.vi()).append(' ');
        }
        if (total > 0) {
            int full = (int) (BAR * done / total);
            line.append(live ? "[" + "#".repeat(full) + "·".repeat(BAR - full) + "] " : "… ");
            line.append(String.format(Locale.ROOT, "%,d/%,d (%d%%)", done, total, 100 * done / total));
        } else {
            line.append(String.format(Locale.ROOT, "… %,d", done));
        }
        line.append(String.format(Locale.ROOT, " · %,.0f/s", perSecond));
        if (refused > 0) {
            line.append(String.format(Locale.ROOT, " · %,d lỗi/refused", refused));
        }
        if (total > done && perSecond > 0) {
            line.append(" · còn/left ").append(span((long) Math.ceil((total - done) / perSecond)));
        }
        return line.toString();
    }

    private static String span(long seconds) {
        return seconds < 60
                ? seconds + " s"
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
