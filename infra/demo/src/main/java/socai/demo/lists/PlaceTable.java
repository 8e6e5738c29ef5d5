package socai.demo.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;

/** The packaged table of invented communes and of what cells are called; none of the communes exists. */
final class PlaceTable {

    private static final String FILE = "/socai/demo/communes-sample.tsv";
    private static final int COLUMNS = 7;
    private static final Set<String> LOWLAND = Set.of("delta", "coast", "midland");

    /** A commune or a ward. */
    record Place(String name, boolean ward) {

        String kind() {
            return ward ? "phường" : "xã";
        }
    }

    /**
     * What a cell may be called.
     *
     * @param text        with {@code {n}}, {@code {loai}}, {@code {ten}}, {@code {thon}}
     * @param area        rural, urban or both
     * @param residential of those who live there, not of a workplace
     */
    record Template(String text, String area, boolean residential) {

        boolean fits(Place place) {
            return area.equals("both") || area.equals(place.ward() ? "urban" : "rural");
        }
    }

    private final List<Place> places;
    private final List<Template> templates;

    private PlaceTable(List<String[]> rows) {
        places = rows.stream()
                .filter(row -> row[0].equals("commune") && LOWLAND.contains(row[5]))
                .map(row -> new Place(row[2], row[3].equals("phường")))
                .toList();
        templates = rows.stream()
                .filter(row -> row[0].equals("cell-kind") && usable(row[2], row[5]))
                .map(row -> new Template(row[2], row[4], row[5].startsWith("residential")))
                .toList();
    }

    /** Hills and the south have names of their own; army and police are organised apart. */
    private static boolean usable(String text, String group) {
        return !text.matches(".*\\{(ban|ap|buon|lang)}.*")
                && text.indexOf("{ten}") == text.lastIndexOf("{ten}")
                && !group.matches(".*(mountain|police|military|border).*");
    }

    /** @throws IllegalStateException when the packaged file is not of the known form */
    static PlaceTable packaged() {
        try (InputStream stream = PlaceTable.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is not in the package");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new PlaceTable(Normalizer.normalize(text, Normalizer.Form.NFC)
                    .lines()
                    .skip(1)
                    .map(PlaceTable::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static String[] row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": not " + COLUMNS + " columns in: " + line);
        }
        return cells;
    }

    List<Place> communes() {
        return places.stream().filter(place -> !place.ward()).toList();
    }

    List<Place> wards() {
        return places.stream().filter(Place::ward).toList();
    }

    List<Template> templates(Place place, boolean residential) {
        return templates.stream()
                .filter(template -> template.residential() == residential && template.fits(place))
                .toList();
    }
}
