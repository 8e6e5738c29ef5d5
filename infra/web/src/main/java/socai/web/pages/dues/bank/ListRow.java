package socai.web.pages.dues.bank;

import java.util.List;

/**
 * A row of the file.
 *
 * @param number as an office program shows it, from 1
 */
record ListRow(int number, List<String> cells) {

    /** The text of a column, from 0; empty where the row has none. */
    String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    int length() {
        return cells.stream().mapToInt(String::length).sum() + cells.size();
    }
}
