package socai.app;

import java.io.PrintStream;
import org.springframework.stereotype.Component;
import socai.store.events.ClaimRebuild;

/** The table of unique values as the command line asks for it: compared with the record, or made what the record says. */
@Component
public class ClaimTable {

    /** The name under which it can be asked for, beside those of the read models. */
    public static final String NAME = "claims";

    private static final int SHOWN = 20;

    private final ClaimRebuild rebuild;

    ClaimTable(ClaimRebuild rebuild) {
        this.rebuild = rebuild;
    }

    /**
     * @param compare only; else the table is mended
     * @return whether it is now as the record says
     */
    boolean rebuild(boolean compare, PrintStream out) {
        ClaimRebuild.Outcome outcome = compare ? rebuild.compare() : rebuild.mend();
        int found = outcome.differences().size();
        out.printf(
                "%s: %,d quyết định / decisions, %,d giá trị / values, %,d của người đã xóa dữ liệu / of erased people: %s%n",
                NAME,
                outcome.decisions(),
                outcome.claims(),
                outcome.kept(),
                found == 0
                        ? "giống từng dòng / equal row by row"
                        : (compare ? "KHÁC / DIFFERENT: " : "đã sửa / mended: ") + found);
        outcome.differences().stream()
                .limit(SHOWN)
                .forEach(row -> out.println("  " + row.what() + " " + row.kind() + " " + row.owner()));
        return found == 0 || !compare;
    }
}
