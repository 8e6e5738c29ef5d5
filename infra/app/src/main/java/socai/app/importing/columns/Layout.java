package socai.app.importing.columns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import socai.app.importing.sheet.Header;

/**
 * Which column of a file holds what.
 *
 * @param columns numbers of the columns, from 0
 */
public record Layout<F extends Enum<F> & Field>(Class<F> fields, Map<F, Integer> columns, List<String> header) {

    /**
     * The columns found by their names.
     *
     * @param named what the mapping calls them; it goes before the usual names
     */
    public static <F extends Enum<F> & Field> Layout<F> of(Class<F> fields, List<String> header, Map<F, String> named) {
        List<String> plain = header.stream().map(Header::plain).toList();
        Map<F, Integer> columns = new EnumMap<>(fields);
        named.forEach((field, name) -> put(columns, field, plain.indexOf(Header.plain(name))));
        for (F field : fields.getEnumConstants()) {
            if (!named.containsKey(field)) {
                field.names().stream()
                        .map(plain::indexOf)
                        .filter(index -> index >= 0 && !columns.containsValue(index))
                        .findFirst()
                        .ifPresent(index -> columns.put(field, index));
            }
        }
        return new Layout<>(fields, Map.copyOf(columns), List.copyOf(header));
    }

    private static <F> void put(Map<F, Integer> columns, F field, int index) {
        if (index >= 0) {
            columns.put(field, index);
        }
    }

    /** Fields that the file must have and does not. */
    public List<F> missing() {
        return Arrays.stream(fields.getEnumConstants())
                .filter(field -> field.required() && !columns.containsKey(field))
                .toList();
    }

    /** Columns of the file that nothing is taken from. */
    public List<String> unused() {
        return IntStream.range(0, header.size())
                .filter(index -> !columns.containsValue(index))
                .mapToObj(header::get)
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** What stands in the row's cell: composed (NFC), without white space around it; empty where there is no such column. */
    public String cell(List<String> cells, F field) {
        Integer index = columns.get(field);
        return index == null ? "" : Normalizer.normalize(cells.get(index).strip(), Normalizer.Form.NFC);
    }

    /** What the file calls the column. */
    public String title(F field) {
        Integer index = columns.get(field);
        return index == null ? field.names().getFirst() : header.get(index);
    }

    /** SHA-256 (hex) of the assignment: the same file read in another way is another import. */
    public String hash() {
        String text = Arrays.stream(fields.getEnumConstants())
                .filter(columns::containsKey)
                .map(field -> field.name() + "=" + columns.get(field))
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
