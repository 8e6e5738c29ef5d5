package socai.web.pages.dues.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import socai.web.pages.dues.bank.Sorted.Kind;
import socai.web.pages.sheets.Sheet;

/** Rows of a list as a list again; its own headings are known when it is handed in. */
@Component
class BankSheets {

    private static final int LONGEST_HEADING = 40;

    private final BankWords words;

    BankSheets(BankWords words) {
        this.words = words;
    }

    /** A column to choose from. @param index from 0 */
    public record Heading(int index, String label) {}

    /** All columns of the widest row, each with its heading. */
    List<Heading> headings(BankList list) {
        int widest =
                list.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return IntStream.range(0, Math.max(widest, list.header().cells().size()))
                .mapToObj(at -> new Heading(
                        at, Sorted.letter(at) + heading(list.header().cell(at))))
                .toList();
    }

    private static String heading(String text) {
        return text.isEmpty()
                ? ""
                : ": " + (text.length() > LONGEST_HEADING ? text.substring(0, LONGEST_HEADING) + "…" : text);
    }

    /** @param all else those that are neither good nor entered before, nor money that went out */
    Sheet sheet(List<Sorted> rows, BankList list, boolean all) {
        List<String> header = new ArrayList<>(
                List.of("day", "amount", "content", "payer", "reference", "reason", "member", "code").stream()
                        .map(column -> words.text("column." + column))
                        .toList());
        List<List<Object>> lines = rows.stream()
                .filter(row -> all || row.kind() == Kind.DOUBTFUL || row.kind() == Kind.WRONG)
                .map(row -> cells(row, list))
                .toList();
        return new Sheet(words.text(all ? "export.all" : "export.bad"), header, lines);
    }

    private List<Object> cells(Sorted row, BankList list) {
        ListRow raw = row.transfer().row();
        ListColumns columns = list.columns();
        Object day = row.transfer().day().isPresent() ? row.transfer().day().get() : raw.cell(columns.day());
        Object amount =
                row.transfer().amount().isPresent() ? row.transfer().amount().get() : raw.cell(columns.amount());
        return List.of(
                day,
                amount,
                raw.cell(columns.content()),
                raw.cell(columns.payer()),
                raw.cell(columns.reference()),
                row.reason() == Sorted.Reason.NONE ? words.text("kind." + row.kind()) : words.reason(row),
                row.member().map(Sorted.Choice::name).orElse(""),
                row.kind() == Kind.WRONG ? "" : row.transfer().identity());
    }
}
