package socai.app.importing.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.spine.Text;

/** Finds out what a file is before anything of it is believed. */
final class SheetOpening {

    private static final int LOOKED_AT = 8192;
    private static final int LONGEST_HEADER = 1 << 16;
    private static final byte[] UTF8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private static final Text SAVE_AS_CSV =
            new Text("hãy lưu thành “CSV UTF-8” rồi nhập lại.", "save it as “CSV UTF-8” and import that.");

    private SheetOpening() {}

    static Sheet open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new UnusableFile(path, new Text("không có tệp này.", "there is no such file."));
        }
        try {
            FileBytes bytes = FileBytes.open(path);
            try {
                return open(path, bytes);
            } catch (IOException | RuntimeException e) {
                bytes.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UnusableFile(path, new Text("không đọc được.", "cannot be read."));
        }
    }

    private static Sheet open(Path path, FileBytes bytes) throws IOException {
        if (bytes.size() == 0) {
            throw new UnusableFile(path, new Text("tệp rỗng.", "is empty."));
        }
        byte[] begin = bytes.copy(0, (int) Math.min(LOOKED_AT, bytes.size()));
        foreign(begin).ifPresent(what -> {
            throw new UnusableFile(
                    path, new Text(what.vi() + "; " + SAVE_AS_CSV.vi(), what.en() + "; " + SAVE_AS_CSV.en()));
        });
        Sheet.Start start = start(path, bytes, starts(begin, UTF8_MARK) ? UTF8_MARK.length : 0);
        if (start.firstRow() >= bytes.size()) {
            throw new UnusableFile(path, new Text("chỉ có tiêu đề, không có dòng nào.", "has a header and no rows."));
        }
        Header.doubled(start.header()).ifPresent(name -> {
            throw new UnusableFile(
                    path,
                    new Text(
                            "cột “" + name + "” có hai lần trong tiêu đề.",
                            "the column “" + name + "” stands twice in the header."));
        });
        return new Sheet(path, bytes, bytes.hash(), start);
    }

    private static Sheet.Start start(Path path, FileBytes bytes, long from) {
        RowFinder lines = new RowFinder(bytes, ',');
        int row = 0;
        for (long position = from; position < bytes.size(); ) {
            Place place = lines.at(position);
            String line = header(path, bytes, place);
            row++;
            if (!line.isBlank()) {
                char delimiter = Header.delimiter(line);
                // With its own delimiter, as quotation marks count only at the beginning of a cell.
                Place header = new RowFinder(bytes, delimiter).at(position);
                List<String> names = names(path, header(path, bytes, header), delimiter);
                return new Sheet.Start(names, delimiter, row, header.next());
            }
            position = place.next();
        }
        throw new UnusableFile(path, new Text("tệp không có nội dung.", "has no content."));
    }

    private static String header(Path path, FileBytes bytes, Place place) {
        if (place.unclosed() || place.length() > LONGEST_HEADER) {
            throw noHeader(path);
        }
        try {
            return Sheet.text(bytes.copy(place.start(), (int) place.length()));
        } catch (CharacterCodingException e) {
            throw new UnusableFile(
                    path,
                    new Text(
                            "không được ghi bằng bảng mã UTF-8; " + SAVE_AS_CSV.vi(),
                            "is not written in UTF-8; " + SAVE_AS_CSV.en()));
        }
    }

    private static List<String> names(Path path, String line, char delimiter) {
        try {
            List<String> names = new ArrayList<>();
            Sheet.csv(delimiter).ofSingleCsvRecord(line).getFields().forEach(name -> names.add(name.strip()));
            while (!names.isEmpty() && names.getLast().isEmpty()) {
                names.removeLast();
            }
            if (names.isEmpty()) {
                throw noHeader(path);
            }
            return List.copyOf(names);
        } catch (CsvParseException e) {
            throw noHeader(path);
        }
    }

    private static UnusableFile noHeader(Path path) {
        return new UnusableFile(
                path, new Text("dòng đầu tiên không phải là tiêu đề cột.", "the first row is no header of columns."));
    }

    private static Optional<Text> foreign(byte[] begin) {
        return Optional.ofNullable(kind(begin));
    }

    private static @Nullable Text kind(byte[] begin) {
        if (starts(begin, new byte[] {'P', 'K', 3, 4}) || starts(begin, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11})) {
            return new Text("là tệp Excel hoặc tệp nén, không phải CSV", "is a workbook or an archive, not CSV");
        }
        if (starts(begin, new byte[] {(byte) 0xff, (byte) 0xfe})
                || starts(begin, new byte[] {(byte) 0xfe, (byte) 0xff})) {
            return new Text("được ghi bằng UTF-16", "is written in UTF-16");
        }
        for (byte b : begin) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                return new Text("không phải tệp văn bản", "is not a text file");
            }
        }
        return null;
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
