package socai.app.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Writes lists of any length, the same for the same figures: a province of communes and cells, and members of whom some
 * rows are bad in ten ways. The file {@code before.csv} holds members whose citizen ids are registered first.
 */
public final class BigFile {

    /** In which way a row is bad. */
    public enum Bad {
        NO_BIRTH_DATE,
        IMPOSSIBLE_DATE,
        UNKNOWN_CELL,
        NAME_WITH_DIGITS,
        SHORT_CITIZEN_ID,
        REPEATED_CITIZEN_ID,
        REGISTERED_CITIZEN_ID,
        OFFICIAL_TOO_EARLY,
        UNKNOWN_ACTIVITY,
        TOO_MANY_CELLS
    }

    private static final List<String> SURNAMES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Đức", "Minh", "Thanh", "Ngọc", "Quốc", "Hữu");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Cường", "Dũng", "Hà", "Hải", "Hạnh", "Hùng", "Lan", "Long", "Mai", "Nam", "Tuấn", "Ỷ");
    private static final DateTimeFormatter BY_PEOPLE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int CELLS_OF_A_COMMUNE = 200;

    private final Path folder;
    private final int rows;
    private final int bad;
    private final int cells;
    private final boolean grouped;

    /**
     * @param bad     of the rows; a tenth of them in each way
     * @param grouped the rows of a cell stand together
     */
    public BigFile(Path folder, int rows, int bad, int cells, boolean grouped) {
        this.folder = folder;
        this.rows = rows;
        this.bad = bad;
        this.cells = cells;
        this.grouped = grouped;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        BigFile file = new BigFile(
                folder,
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                arguments.length < 5 || !arguments[4].equals("mixed"));
        file.organisations();
        file.before();
        file.members();
        System.out.println(folder);
    }

    private static String commune(int cell) {
        return "01." + number(1 + cell / CELLS_OF_A_COMMUNE) + ".000.000.000";
    }

    static String cell(int cell) {
        return "01." + number(1 + cell / CELLS_OF_A_COMMUNE) + "." + number(1 + cell % CELLS_OF_A_COMMUNE) + ".000.000";
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%03d", number);
    }

    public Path organisations() throws IOException {
        Path file = folder.resolve("organisations.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("ma_to_chuc,ten,ma_to_chuc_cap_tren,loai,cap,hinh_thuc,ngay_thanh_lap,uy_quyen\n");
            // Backwards, so that superiors stand below those whom they are above.
            for (int cell = cells - 1; cell >= 0; cell--) {
                out.write(cell(cell) + ",Chi bộ " + (cell + 1) + "," + commune(cell)
                        + ",Chi bộ,chi bộ,chi bộ,01/07/2010,\n");
                if (cell % CELLS_OF_A_COMMUNE == 0) {
                    out.write(commune(cell) + ",\"Đảng bộ xã số " + (1 + cell / CELLS_OF_A_COMMUNE)
                            + "\",01.000.000.000.000,dang-bo-xa,cơ sở,đảng bộ,2010-07-01,có\n");
                }
            }
            out.write("01.000.000.000.000,Đảng bộ tỉnh,,dang-bo-tinh,,,01/07/2010,\n");
        }
        return file;
    }

    /** Members who are there before; bad rows repeat their citizen ids. */
    public Path before() throws IOException {
        Path file = folder.resolve("before.csv");
        try (BufferedWriter out = header(file)) {
            for (int i = 0; i < registered(); i++) {
                out.write(row(900_000_000 + i, cell(i % cells), null));
            }
        }
        return file;
    }

    public int registered() {
        return Math.max(1, bad / Bad.values().length);
    }

    /** Numbers of the bad rows, as a spreadsheet shows them. */
    public Map<Integer, Bad> badRows() {
        Map<Integer, Bad> numbers = new TreeMap<>();
        for (int i = 0; i < rows; i++) {
            Bad kind = bad(i);
            if (kind != null) {
                numbers.put(i + 2, kind);
            }
        }
        return numbers;
    }

    /** Spread evenly over the file; never the first row, as one kind repeats an earlier row. */
    private Bad bad(int row) {
        if (bad == 0) {
            return null;
        }
        int every = rows / bad;
        return row % every == every - 1 && row / every < bad ? Bad.values()[row / every % Bad.values().length] : null;
    }

    public Path members() throws IOException {
        Path file = folder.resolve("members.csv");
        try (BufferedWriter out = header(file)) {
            for (int i = 0; i < rows; i++) {
                int cell = grouped ? (int) ((long) i * cells / rows) : i % cells;
                out.write(row(i, cell(cell), bad(i)));
            }
        }
        return file;
    }

    private static BufferedWriter header(Path file) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(file);
        out.write(
                "ma_chi_bo,ho_ten,ngay_sinh,gioi_tinh,so_dinh_danh,ngay_vao_dang,ngay_chinh_thuc,ngay_quyet_dinh,so_the,"
                        + "trang_thai\n");
        return out;
    }

    private static String citizenId(int person) {
        return String.format(Locale.ROOT, "%012d", 1_000_000_000L + person);
    }

    private String row(int person, String cell, Bad kind) {
        SplittableRandom random = new SplittableRandom(person);
        // The probation of earlier times is not in the policy book, so nobody judges it.
        LocalDate admitted = kind == Bad.OFFICIAL_TOO_EARLY
                ? LocalDate.of(2022, 1, 1).plusDays(random.nextInt(900))
                : LocalDate.of(1995, 1, 1).plusDays(random.nextInt(9_000));
        LocalDate born = admitted.minusYears(20 + random.nextInt(20)).minusDays(random.nextInt(300));
        boolean probationary = person % 40 == 39;
        LocalDate official = admitted.plusMonths(kind == Bad.OFFICIAL_TOO_EARLY ? 11 : 12);
        String name = pick(SURNAMES, random) + " " + pick(MIDDLE, random) + " " + pick(GIVEN, random)
                + (kind == Bad.NAME_WITH_DIGITS ? " 2" : "");
        String id = switch (kind) {
            case SHORT_CITIZEN_ID -> citizenId(person).substring(1);
            case REPEATED_CITIZEN_ID -> citizenId(person - 1);
            case REGISTERED_CITIZEN_ID ->
                citizenId(900_000_000 + person / (rows / bad) / Bad.values().length % registered());
            case null, default -> citizenId(person);
        };
        String birth = switch (kind) {
            case NO_BIRTH_DATE -> "";
            case IMPOSSIBLE_DATE -> "31/02/1980";
            case null, default -> BY_PEOPLE.format(born);
        };
        String activity = switch (kind) {
            case UNKNOWN_ACTIVITY -> "đi vắng";
            case null, default ->
                person % 30 == 7 ? "miễn sinh hoạt" : person % 30 == 8 ? "sinh hoạt tạm thời" : "đang sinh hoạt";
        };
        return String.join(
                        ",",
                        kind == Bad.UNKNOWN_CELL ? "99.999.999.999.999" : cell,
                        name,
                        birth,
                        random.nextBoolean() ? "Nam" : "nữ",
                        id,
                        BY_PEOPLE.format(admitted),
                        probationary && kind == null ? "" : official.toString(),
                        BY_PEOPLE.format(admitted.minusDays(14)),
                        String.format(Locale.ROOT, "%09d", person),
                        activity)
                + (kind == Bad.TOO_MANY_CELLS ? ",thừa" : "") + "\n";
    }

    private static String pick(List<String> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }
}
