package socai.web.pages.dues.bank;

import java.util.List;

/**
 * A bank's list as it was handed in.
 *
 * @param header  the row that names the columns
 * @param rows    below it, without sums and balances
 * @param skipped how many rows of sums and balances were left out
 */
record BankList(ListRow header, ListColumns columns, List<ListRow> rows, int skipped, String carried) {

    /** @throws UnusableList when it is none, or has no rows, or too many */
    static BankList read(byte[] content) throws UnusableList {
        List<ListRow> all = ListFile.read(content);
        ListColumns.Found found = ListColumns.find(all);
        return of(all.subList(found.header(), all.size()), found.columns());
    }

    /** The same list as a page carried it, perhaps with other columns. */
    static BankList again(String carried, ListColumns columns) throws UnusableList {
        return of(Carried.unpack(carried), columns);
    }

    /** Its columns as they are guessed, whatever was chosen. */
    static ListColumns guessed(String carried) throws UnusableList {
        return ListColumns.guessed(Carried.unpack(carried).getFirst().cells());
    }

    private static BankList of(List<ListRow> table, ListColumns columns) throws UnusableList {
        List<ListRow> rows = table.subList(1, table.size());
        if (rows.isEmpty()) {
            throw new UnusableList("empty");
        }
        if (rows.size() > ListFile.MOST_ROWS) {
            throw new UnusableList("large");
        }
        List<ListRow> payments = columns.whole()
                ? rows.stream()
                        .filter(row -> !Transfer.of(row, columns).summary())
                        .toList()
                : rows;
        return new BankList(table.getFirst(), columns, payments, rows.size() - payments.size(), Carried.pack(table));
    }
}
