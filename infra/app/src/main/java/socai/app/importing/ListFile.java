package socai.app.importing;

import java.io.Closeable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import socai.app.importing.columns.Field;
import socai.app.importing.columns.Layout;
import socai.app.importing.sheet.Header;
import socai.app.importing.sheet.Sheet;
import socai.app.importing.sheet.UnusableFile;
import socai.spine.Text;

/** A file of which is known what its columns hold. */
record ListFile<F extends Enum<F> & Field>(Sheet sheet, Layout<F> layout) implements Closeable {

    /** @throws UnusableFile when a needed column is missing, or a column of the mapping */
    static <F extends Enum<F> & Field> ListFile<F> of(Class<F> fields, Sheet sheet, Map<F, String> named) {
        List<String> header = sheet.header().stream().map(Header::plain).toList();
        for (String name : named.values()) {
            if (!header.contains(Header.plain(name))) {
                throw new UnusableFile(
                        sheet.path(),
                        new Text(
                                "không có cột “" + name + "” như bảng ghép cột ghi.",
                                "has no column “" + name + "”, which the mapping names."));
            }
        }
        Layout<F> layout = Layout.of(fields, sheet.header(), named);
        if (!layout.missing().isEmpty()) {
            throw new UnusableFile(
                    sheet.path(),
                    new Text(
                            "thiếu cột " + columns(layout, 0) + " (hoặc ghép cột bằng --mapping).",
                            "lacks the columns " + columns(layout, 1) + " (or map them by --mapping)."));
        }
        return new ListFile<>(sheet, layout);
    }

    private static <F extends Enum<F> & Field> String columns(Layout<F> layout, int language) {
        return layout.missing().stream()
                .map(field -> "“" + field.names().get(language) + "”")
                .collect(Collectors.joining(", "));
    }

    /** Whether the header has all needed columns of such a list. */
    static <F extends Enum<F> & Field> boolean fits(Class<F> fields, Sheet sheet, Map<F, String> named) {
        return Layout.of(fields, sheet.header(), named).missing().isEmpty();
    }

    @Override
    public void close() {
        sheet.close();
    }
}
