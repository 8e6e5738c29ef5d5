package socai.app.importing;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import socai.app.importing.report.ImportSummary;
import socai.app.importing.report.SummaryText;
import socai.app.importing.report.TerminalProgress;

/** An import with a person: what would happen is told first, and it happens when the person says so. */
public final class ImportDialogue {

    /** All rows are in, or would be. */
    public static final int COMPLETE = 0;

    /** A file as a whole cannot be imported. */
    public static final int UNUSABLE = 2;

    /** Some rows were refused, or would be. */
    public static final int INCOMPLETE = 3;

    private final PrintStream out;
    private final boolean live;
    private final @Nullable BooleanSupplier ask;

    /**
     * @param live the output is a terminal
     * @param ask  puts the question to the person; absent where nobody is there to answer
     */
    public ImportDialogue(PrintStream out, boolean live, @Nullable BooleanSupplier ask) {
        this.out = out;
        this.live = live;
        this.ask = ask;
    }

    /**
     * @param agreed the person has already said so
     * @return the exit code
     */
    public int hold(ImportPorts ports, ImportPlan plan, Path report, boolean dryRun, boolean agreed) {
        if (!dryRun && agreed) {
            return carryOut(ports, plan, report);
        }
        ImportSummary rehearsed = tell(run(ports, plan, report), true);
        if (dryRun || nothingLeft(rehearsed)) {
            return code(rehearsed);
        }
        if (ask == null) {
            out.println("Thêm --yes để nhập / add --yes to import.");
            return code(rehearsed);
        }
        if (!ask.getAsBoolean()) {
            out.println("Không nhập gì / nothing was imported.");
            return code(rehearsed);
        }
        return carryOut(ports, plan, report);
    }

    private int carryOut(ImportPorts ports, ImportPlan plan, Path report) {
        return code(tell(run(ports, plan, report), false));
    }

    private ImportRun run(ImportPorts ports, ImportPlan plan, Path report) {
        return ImportRun.of(ports).plan(plan).report(report);
    }

    private ImportSummary tell(ImportRun run, boolean rehearsal) {
        TerminalProgress progress = new TerminalProgress(out, live);
        run.progress(progress);
        try {
            ImportSummary summary = rehearsal ? run.rehearse() : run.run();
            progress.end();
            SummaryText.lines(summary).forEach(out::println);
            return summary;
        } finally {
            progress.end();
        }
    }

    private static boolean nothingLeft(ImportSummary summary) {
        return summary.files().allMatch(file -> file.imported() == 0);
    }

    private static int code(ImportSummary summary) {
        return summary.complete() ? COMPLETE : INCOMPLETE;
    }
}
