package socai.demo.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The packaged table of names with their weights by year of birth; its last column says where a weight comes from. */
final class NameTable {

    private static final String FILE = "/socai/demo/names.tsv";
    private static final int COLUMNS = 8;

    /**
     * One name.
     *
     * @param weights for those born until 1959, until 1979, and later
     * @param group   peoples among whom the name is usual; empty for all
     */
    record Entry(String table, String name, double[] weights, String group) {

        double weight(int birthYear) {
            return weights[birthYear < 1960 ? 0 : birthYear < 1980 ? 1 : 2];
        }
    }

    private final Map<String, List<Entry>> tables;

    private NameTable(Map<String, List<Entry>> tables) {
        this.tables = tables;
    }

    /** @throws IllegalStateException when the packaged file is not of the known form */
    static NameTable packaged() {
        try (InputStream stream = NameTable.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is not in the package");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new NameTable(Normalizer.normalize(text, Normalizer.Form.NFC)
                    .lines()
                    .skip(1)
                    .map(NameTable::entry)
                    .collect(Collectors.groupingBy(Entry::table)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static Entry entry(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": not " + COLUMNS + " columns in: " + line);
        }
        double[] weights =
                Arrays.stream(cells, 3, 6).mapToDouble(Double::parseDouble).toArray();
        return new Entry(cells[0], cells[1], weights, cells[6]);
    }

    List<Entry> of(String table) {
        List<Entry> entries = tables.get(table);
        if (entries == null) {
            throw new IllegalStateException(FILE + " holds no table " + table);
        }
        return entries;
    }
}
