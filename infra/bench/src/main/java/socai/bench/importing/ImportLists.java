package socai.bench.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list of organisations and any number of lists of members, the same for the same figures. No person, citizen
 * id or card number stands in two lists but for the rows that are bad by just that.
 */
public final class ImportLists {

    private static final String ORGANISATIONS = "code,name,parent_code,rank,type,form,from,delegated\n";
    private static final String MEMBERS = "cell_code,name,birth_date,gender,citizen_id,admission_date,official_date,"
            + "decision_date,card_number,activity\n";
    private static final String PROVINCE = code(0, 0);
    private static final int CELLS_OF_A_COMMUNE = 100;

    private final Path folder;
    private final int cells;
    private final MemberLines lines;

    /** @param cells at most 99,900 */
    public ImportLists(Path folder, int cells, long seed) {
        this.folder = folder;
        this.cells = cells;
        this.lines = new MemberLines(seed);
    }

    private static String code(int commune, int cell) {
        return String.format(Locale.ROOT, "98.000.%03d.000.%03d", commune, cell);
    }

    private static String commune(int cell) {
        return code(1 + cell / CELLS_OF_A_COMMUNE, 0);
    }

    private static String cell(int cell) {
        return code(1 + cell / CELLS_OF_A_COMMUNE, 1 + cell % CELLS_OF_A_COMMUNE);
    }

    /** How many organisations the list has. */
    public int organisationCount() {
        return 1 + (cells + CELLS_OF_A_COMMUNE - 1) / CELLS_OF_A_COMMUNE + cells;
    }

    public Path organisations() throws IOException {
        Path file = Files.createDirectories(folder).resolve("organisations.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(ORGANISATIONS);
            out.write(PROVINCE + ",Tỉnh ủy đo thử,,PROVINCIAL,dang-bo-tinh,DANG_BO,01/07/2010,\n");
            for (int cell = 0; cell < cells; cell++) {
                if (cell % CELLS_OF_A_COMMUNE == 0) {
                    out.write(commune(cell) + ",Đảng ủy xã đo thử " + (1 + cell / CELLS_OF_A_COMMUNE) + "," + PROVINCE
                            + ",GRASSROOTS,dang-bo-xa,DANG_BO,01/07/2010,không\n");
                }
                out.write(cell(cell) + ",Chi bộ đo thử " + (cell + 1) + "," + commune(cell)
                        + ",CELL,chi-bo,CHI_BO,01/07/2010,\n");
            }
        }
        return file;
    }

    /**
     * @param bad so many of the rows, spread evenly, each of another kind than the bad one before; at most half of them
     */
    public MemberList members(String name, int rows, int bad) throws IOException {
        if (bad * 2L > rows) {
            throw new IllegalArgumentException("at most half of the rows may be bad");
        }
        Path file = Files.createDirectories(folder).resolve(name);
        SortedMap<Integer, BadRow> badRows = new TreeMap<>();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(MEMBERS);
            for (int row = 0; row < rows; row++) {
                BadRow kind = kind(row, rows, bad);
                if (kind != null) {
                    // The header is row 1.
                    badRows.put(row + 2, kind);
                }
                out.write(lines.next(cell((int) ((long) row * cells / rows)), kind));
            }
        }
        return new MemberList(file, rows, badRows);
    }

    /** Never the first row, as some kinds repeat what an earlier row says. */
    private static @Nullable BadRow kind(int row, int rows, int bad) {
        if (bad == 0) {
            return null;
        }
        int every = rows / bad;
        boolean is = row % every == every - 1 && row / every < bad;
        return is ? BadRow.values()[row / every % BadRow.values().length] : null;
    }
}
