package socai.app.importing.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A list in a file: UTF-8, a header, cells between commas, semicolons or tabs. Its rows are read one at a time, in the
 * order of the file or by their place, and nothing of them is kept.
 */
public final class Sheet implements Closeable {

    private static final int LONGEST_ROW = 1 << 16;

    private final Path path;
    private final FileBytes bytes;
    private final String hash;
    private final Start start;
    private final RowFinder finder;
    private final CsvReader.CsvReaderBuilder csv;

    /**
     * How a file begins.
     *
     * @param row      number of the header's row
     * @param firstRow where the rows begin
     */
    record Start(List<String> header, char delimiter, int row, long firstRow) {}

    Sheet(Path path, FileBytes bytes, String hash, Start start) {
        this.path = path;
        this.bytes = bytes;
        this.hash = hash;
        this.start = start;
        this.finder = new RowFinder(bytes, start.delimiter());
        this.csv = csv(start.delimiter());
    }

    static CsvReader.CsvReaderBuilder csv(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraCharsAfterClosingQuote(false);
    }

    /** @throws UnusableFile when this is no list that can be read */
    public static Sheet open(Path path) {
        return SheetOpening.open(path);
    }

    public Path path() {
        return path;
    }

    public String name() {
        return path.getFileName().toString();
    }

    /** SHA-256 of the file in hex. */
    public String hash() {
        return hash;
    }

    public List<String> header() {
        return start.header();
    }

    public long size() {
        return bytes.size();
    }

    /** The header as it stands in the file, with its byte order mark and its line break. */
    public byte[] rawHeader() {
        return bytes.copy(0, Math.toIntExact(start.firstRow()));
    }

    /** All rows in the order of the file, blank ones too. */
    public void forEach(Consumer<SheetRow> visitor) {
        int number = start.row();
        for (long position = start.firstRow(); position < bytes.size(); ) {
            Place place = finder.at(position);
            visitor.accept(read(++number, place));
            position = place.next();
        }
    }

    /** @throws UnusableFile when the file is no longer what it was */
    public void requireUnchanged() {
        bytes.requireUnchanged();
    }

    /** The row that begins there. */
    public SheetRow row(int number, long place) {
        return read(number, finder.at(place));
    }

    /** The row as it stands in the file, with its line break. */
    public byte[] raw(long place) {
        Place found = finder.at(place);
        byte[] text = bytes.copy(place, Math.toIntExact(Math.min(found.next() - place, Integer.MAX_VALUE - 8)));
        if (text.length > 0 && (text[text.length - 1] == '\n' || text[text.length - 1] == '\r')) {
            return text;
        }
        byte[] closed = Arrays.copyOf(text, text.length + 1);
        closed[text.length] = '\n';
        return closed;
    }

    private SheetRow read(int number, Place place) {
        if (place.unclosed()) {
            return faulty(number, place, LineFault.UNCLOSED_QUOTE);
        }
        if (place.length() > LONGEST_ROW) {
            return faulty(number, place, LineFault.TOO_LONG);
        }
        String text;
        try {
            text = text(bytes.copy(place.start(), (int) place.length()));
        } catch (CharacterCodingException e) {
            return faulty(number, place, LineFault.NOT_UTF8);
        }
        if (text.isBlank()) {
            return new SheetRow(number, place.start(), List.of(), Optional.empty());
        }
        try {
            return fitted(number, place, csv.ofSingleCsvRecord(text).getFields());
        } catch (CsvParseException e) {
            return faulty(number, place, LineFault.MISPLACED_QUOTE);
        }
    }

    /** Some programs end each row with empty cells, and write a blank row as one empty cell. */
    private SheetRow fitted(int number, Place place, List<String> cells) {
        int columns = start.header().size();
        if (cells.size() == columns) {
            return new SheetRow(number, place.start(), cells, Optional.empty());
        }
        if (cells.stream().allMatch(String::isBlank)) {
            return new SheetRow(number, place.start(), List.of(), Optional.empty());
        }
        if (cells.size() < columns) {
            return faulty(number, place, LineFault.TOO_FEW_CELLS);
        }
        boolean more = cells.subList(columns, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
        return more
                ? faulty(number, place, LineFault.TOO_MANY_CELLS)
                : new SheetRow(number, place.start(), List.copyOf(cells.subList(0, columns)), Optional.empty());
    }

    private static SheetRow faulty(int number, Place place, LineFault fault) {
        return new SheetRow(number, place.start(), List.of(), Optional.of(fault));
    }

    static String text(byte[] utf8) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
