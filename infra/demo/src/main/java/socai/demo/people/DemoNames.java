package socai.demo.people;

import java.util.List;
import java.util.Locale;

/** Names as people of that age bear them: the words and their weights come from the packaged table. */
public final class DemoNames {

    /** One in so many bears a surname of another people than the lowland majority. */
    private static final int OTHER_PEOPLES_PERCENT = 2;

    private static final String MAJORITY = "Kinh";

    private final NameTable table = NameTable.packaged();
    private final List<NameTable.Entry> majority = table.of("surname").stream()
            .filter(entry -> entry.group().contains(MAJORITY))
            .toList();

    /** Surname, middle name and given name; no word stands twice in it. */
    public String next(Gender gender, int birthYear, Chance chance) {
        List<NameTable.Entry> surnames = chance.percent(OTHER_PEOPLES_PERCENT) ? table.of("surname") : majority;
        String prefix = gender.name().toLowerCase(Locale.ROOT);
        String surname = pick(surnames, birthYear, chance);
        while (true) {
            String middle = pick(table.of(prefix + "-middle"), birthYear, chance);
            String given = pick(table.of(prefix + "-given"), birthYear, chance);
            List<String> words = List.of((surname + " " + middle + " " + given).split(" "));
            if (words.stream().distinct().count() == words.size()) {
                return String.join(" ", words);
            }
        }
    }

    private static String pick(List<NameTable.Entry> entries, int birthYear, Chance chance) {
        return chance.weighted(entries, entry -> entry.weight(birthYear)).name();
    }
}
