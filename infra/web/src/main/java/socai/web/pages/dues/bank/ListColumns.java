package socai.web.pages.dues.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import socai.membership.read.FoldedName;

/**
 * Which column holds what, from 0; -1 where none does.
 *
 * @param amount    money that came in
 * @param content   what the payer wrote
 * @param reference the bank's own number of the transfer
 * @param code      that which a list for correction carries, by which its rows stay the same rows
 */
public record ListColumns(int day, int amount, int content, int payer, int reference, int code) {

    /** The words of headings, folded; the surer ones first. */
    private enum Heading {
        CODE("ma dong", "row code"),
        REFERENCE(
                "so tham chieu",
                "ma tham chieu",
                "ma giao dich",
                "so but toan",
                "so giao dich",
                "so chung tu",
                "so ct",
                "reference",
                "transaction id",
                "transaction no",
                "ref"),
        AMOUNT("so tien ghi co", "ghi co", "phat sinh co", "tien vao", "credit", "so tien", "amount", "money in"),
        PAYER(
                "ten nguoi chuyen",
                "nguoi chuyen",
                "nguoi nop",
                "nguoi tra",
                "tai khoan doi ung",
                "ten doi ung",
                "don vi chuyen",
                "payer",
                "sender",
                "remitter",
                "ten nguoi nop"),
        CONTENT(
                "noi dung",
                "dien giai",
                "mo ta",
                "description",
                "content",
                "message",
                "details",
                "remark",
                "narrative"),
        DAY("ngay giao dich", "ngay gd", "ngay", "transaction date", "date", "day");

        private final List<String> words;

        Heading(String... words) {
            this.words = List.of(words);
        }
    }

    /** Below which row the list begins, and its columns. */
    record Found(int header, ListColumns columns) {}

    private static final int LOOKED_AT = 40;

    /** The first row that names day, amount and content is the heading; else the very first row. */
    static Found find(List<ListRow> rows) {
        for (int at = 0; at < Math.min(LOOKED_AT, rows.size()); at++) {
            ListColumns columns = guessed(rows.get(at).cells());
            if (columns.whole()) {
                return new Found(at, columns);
            }
        }
        return new Found(0, guessed(rows.getFirst().cells()));
    }

    static ListColumns guessed(List<String> header) {
        List<String> folded = header.stream().map(FoldedName::of).toList();
        Set<Integer> taken = new HashSet<>();
        int code = take(folded, Heading.CODE, taken);
        int reference = take(folded, Heading.REFERENCE, taken);
        int amount = take(folded, Heading.AMOUNT, taken);
        int payer = take(folded, Heading.PAYER, taken);
        int content = take(folded, Heading.CONTENT, taken);
        return new ListColumns(take(folded, Heading.DAY, taken), amount, content, payer, reference, code);
    }

    private static int take(List<String> header, Heading heading, Set<Integer> taken) {
        for (String word : heading.words) {
            for (int at = 0; at < header.size(); at++) {
                if (!taken.contains(at) && (" " + header.get(at)).contains(" " + word)) {
                    taken.add(at);
                    return at;
                }
            }
        }
        return -1;
    }

    /** Without these no row can be read. */
    public boolean whole() {
        return day >= 0 && amount >= 0 && content >= 0;
    }

    /** How they are sent again. */
    public String carried() {
        return List.of(day, amount, content, payer, reference, code).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /** @throws IllegalArgumentException when it is not what {@link #carried} wrote */
    static ListColumns of(String carried) {
        List<Integer> parts = new ArrayList<>();
        Arrays.stream(carried.split(",", -1)).map(Integer::valueOf).forEach(parts::add);
        if (parts.size() != 6) {
            throw new IllegalArgumentException("six columns are needed");
        }
        return new ListColumns(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5));
    }
}
