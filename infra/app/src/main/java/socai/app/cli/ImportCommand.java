package socai.app.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socai.app.importing.ImportDialogue;
import socai.app.importing.ImportPlan;
import socai.app.importing.ImportPorts;
import socai.app.importing.ImportStopped;
import socai.app.importing.columns.Mapping;
import socai.app.importing.sheet.UnusableFile;
import socai.spine.Zone;
import socai.spine.write.ClaimBook;
import socai.spine.write.Clocks;
import socai.store.events.Spine;
import socai.store.postgres.DataFolder;

/** Takes over lists of organisations and members. */
@Command(
        name = "import",
        description = {
            "Nhập danh sách tổ chức và đảng viên (CSV, UTF-8) / import lists of organisations and members (CSV, UTF-8)",
            "Bị gián đoạn thì chạy lại, không có gì bị nhập hai lần. / Interrupted, run it again: nothing is imported twice."
        },
        footer = {
            "",
            "Tổ chức / organisations: ma_to_chuc|code, ten|name, ma_to_chuc_cap_tren|parent_code, loai|type,"
                    + " ngay_thanh_lap|from [, cap|rank, hinh_thuc|form, uy_quyen|delegated, so_quyet_dinh|decision_number]",
            "Đảng viên / members: ma_chi_bo|cell_code, ho_ten|name, ngay_sinh|birth_date, ngay_vao_dang|admission_date,"
                    + " ngay_chinh_thuc|official_date [, gioi_tinh|gender, so_dinh_danh|citizen_id,"
                    + " ngay_quyet_dinh|decision_date, so_the|card_number, trang_thai|activity]",
            "Không có ngày chính thức: đảng viên dự bị. Không có trạng thái: đang sinh hoạt. /"
                    + " No official date: probationary. No activity: active.",
            "",
            "0: mọi dòng đã vào / all rows are in · 2: tệp không dùng được / unusable file"
                    + " · 3: có dòng bị từ chối / some rows were refused"
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final int STOPPED = 1;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(
            paramLabel = "FILE.csv",
            arity = "0..2",
            description = "Danh sách; loại được nhận ra từ tiêu đề / lists, told apart by their headers")
    private List<Path> files = List.of();

    @Option(
            names = "--organisations",
            paramLabel = "FILE.csv",
            description = "Danh sách tổ chức / the list of organisations")
    private @Nullable Path organisations;

    @Option(names = "--members", paramLabel = "FILE.csv", description = "Danh sách đảng viên / the list of members")
    private @Nullable Path members;

    @Option(
            names = "--mapping",
            paramLabel = "FILE.yaml",
            description = "Tên cột riêng / the files' own names of columns")
    private @Nullable Path mapping;

    @Option(
            names = "--report",
            paramLabel = "FILE.csv",
            description = "Báo cáo các dòng bị từ chối (mặc định: trong thư mục dữ liệu)"
                    + " / report of refused rows (default: in the data folder)")
    private @Nullable Path report;

    @Option(names = "--dry-run", description = "Chỉ chạy thử / decide everything, write nothing")
    private boolean dryRun;

    @Option(names = "--yes", description = "Nhập các dòng đúng, không hỏi / import the good rows without asking")
    private boolean yes;

    @Override
    public Integer call() {
        try {
            ImportPlan plan = plan();
            plan.check();
            try (ConfigurableApplicationContext context = store.open()) {
                return hold(context, plan);
            }
        } catch (UnusableFile e) {
            System.err.println(e.getMessage());
            return ImportDialogue.UNUSABLE;
        } catch (ImportStopped e) {
            System.err.println(e.getMessage());
            return STOPPED;
        }
    }

    private ImportPlan plan() {
        Mapping names = mapping == null ? Mapping.NONE : Mapping.read(mapping);
        return new ImportPlan(Optional.ofNullable(organisations), Optional.ofNullable(members), names).with(files);
    }

    private int hold(ConfigurableApplicationContext context, ImportPlan plan) {
        Spine spine = context.getBean(Spine.class);
        Clocks clocks = context.getBean(Clocks.class);
        ImportPorts ports = new ImportPorts(
                spine.door(), clocks, spine.catalogue(), context.getBean(ClaimBook.class), spine.tails());
        Path to = report == null ? defaultReport(context.getBean(DataFolder.class), clocks) : report;
        Console console = terminal();
        return new ImportDialogue(System.out, console != null, console == null ? null : () -> agreed(console))
                .hold(ports, plan, to, dryRun, yes);
    }

    private static Path defaultReport(DataFolder folder, Clocks clocks) {
        String time = LocalDateTime.ofInstant(clocks.now(), Zone.PARTY)
                .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        return folder.files().resolve("import-" + time + ".csv");
    }

    private static boolean agreed(Console console) {
        String answer = console.readLine("Nhập các dòng đúng? / import the good rows? [c/y/N] ");
        return answer != null
                && List.of("c", "có", "y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
    }

    /** Newer JDKs have a console where there is no terminal, and a method that tells. */
    private static @Nullable Console terminal() {
        Console console = System.console();
        if (console == null) {
            return null;
        }
        try {
            Object terminal = Console.class.getMethod("isTerminal").invoke(console);
            return Boolean.TRUE.equals(terminal) ? console : null;
        } catch (NoSuchMethodException e) {
            return console;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return null;
        }
    }
}
