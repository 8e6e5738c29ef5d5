package socai.web.pages.dues.bank;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The rows of the list as the page carries them from one step to the next, so that nothing of it is kept here. */
final class Carried {

    /** Safely below what a form may send. */
    private static final int MOST = 1_500_000;

    private static final int MOST_UNPACKED = 40_000_000;

    private Carried() {}

    /** @throws UnusableList when it is more than a form may send */
    static String pack(List<ListRow> rows) throws UnusableList {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter writer = CsvWriter.builder()
                .build(new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8))) {
            for (ListRow row : rows) {
                List<String> fields = new ArrayList<>(List.of(String.valueOf(row.number())));
                fields.addAll(row.cells());
                writer.writeRecord(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String packed = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        if (packed.length() > MOST) {
            throw new UnusableList("large");
        }
        return packed;
    }

    /** @throws UnusableList when it is not what {@link #pack} wrote */
    static List<ListRow> unpack(String packed) throws UnusableList {
        List<ListRow> rows = new ArrayList<>();
        try (GZIPInputStream zip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed)))) {
            String text = new String(zip.readNBytes(MOST_UNPACKED), StandardCharsets.UTF_8);
            try (CsvReader<CsvRecord> reader = CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)) {
                for (CsvRecord record : reader) {
                    List<String> fields = record.getFields();
                    rows.add(new ListRow(Integer.parseInt(fields.getFirst()), fields.subList(1, fields.size())));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new UnusableList("broken");
        }
        if (rows.isEmpty() || rows.size() > ListFile.MOST_ROWS + 1) {
            throw new UnusableList("broken");
        }
        return rows;
    }
}
