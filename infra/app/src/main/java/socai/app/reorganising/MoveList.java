package socai.app.reorganising;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.app.importing.columns.Layout;
import socai.app.importing.columns.OrganisationCode;
import socai.app.importing.desk.Workbook;
import socai.app.importing.sheet.Sheet;
import socai.app.importing.sheet.UnusableFile;
import socai.spine.Text;
import socai.web.pages.importing.ImportDesk.Unusable;

/**
 * A list as it was handed in.
 *
 * @param hash  SHA-256 (hex) of it
 * @param rows  in its order, without blank ones
 * @param titles what the list calls the column of the member and that of the cell
 */
record MoveList(String name, String hash, List<Line> rows, Titles titles) {

    /** What the list calls its columns. */
    record Titles(String member, String cell) {}

    /** @param code digits of the cell's code; empty where there is none */
    record Line(int number, String card, String citizenId, Optional<String> code) {}

    private static final Text NO_MEMBER = new Text(
            "Danh sách cần cột “so_the” (số thẻ đảng viên) hoặc “so_dinh_danh” (số định danh cá nhân).",
            "The list needs a column “card_number” or “citizen_id”.");
    private static final Text NO_CELL = new Text(
            "Danh sách cần cột “ma_chi_bo_den” (mã chi bộ tiếp nhận).",
            "The list needs a column “destination_code” (code of the cell that takes the member).");

    /** @throws Unusable when it is no list that can be read */
    static MoveList read(String name, InputStream content, Path folder) {
        try {
            Files.createDirectories(folder);
            Path list = Files.createTempFile(folder, "danh-sach-", ".csv");
            Path text = list;
            try {
                Files.copy(content, list, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                try (InputStream bytes = Files.newInputStream(list)) {
                    if (Workbook.is(bytes.readNBytes(4))) {
                        text = Files.createTempFile(folder, "danh-sach-", ".excel.csv");
                        Workbook.toText(list, text);
                    }
                }
                return read(name, text);
            } finally {
                Files.deleteIfExists(list);
                Files.deleteIfExists(text);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the list could not be read", e);
        }
    }

    private static MoveList read(String name, Path text) {
        try (Sheet sheet = Sheet.open(text)) {
            Layout<MoveField> layout = Layout.of(MoveField.class, sheet.header(), java.util.Map.of());
            if (!layout.missing().isEmpty()) {
                throw new Unusable(NO_CELL);
            }
            boolean cards = layout.columns().containsKey(MoveField.CARD_NUMBER);
            if (!cards && !layout.columns().containsKey(MoveField.CITIZEN_ID)) {
                throw new Unusable(NO_MEMBER);
            }
            List<Line> rows = new ArrayList<>();
            sheet.forEach(row -> {
                if (!row.blank()) {
                    boolean whole = row.fault().isEmpty();
                    rows.add(new Line(
                            row.number(),
                            whole ? layout.cell(row.cells(), MoveField.CARD_NUMBER) : "",
                            whole
                                    ? layout.cell(row.cells(), MoveField.CITIZEN_ID)
                                            .replaceAll("[\\s.]", "")
                                    : "",
                            whole
                                    ? OrganisationCode.digits(layout.cell(row.cells(), MoveField.CELL_CODE))
                                    : Optional.empty()));
                }
            });
            if (rows.isEmpty()) {
                throw new Unusable(new Text("Danh sách không có dòng nào.", "The list has no row."));
            }
            return new MoveList(
                    name,
                    sheet.hash(),
                    List.copyOf(rows),
                    new Titles(
                            layout.title(cards ? MoveField.CARD_NUMBER : MoveField.CITIZEN_ID),
                            layout.title(MoveField.CELL_CODE)));
        } catch (UnusableFile e) {
            throw new Unusable(new Text(
                    e.why().vi().replace(text.toString(), "danh sách"),
                    e.why().en().replace(text.toString(), "the list")));
        }
    }
}
