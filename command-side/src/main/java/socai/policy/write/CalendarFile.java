package socai.policy.write;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import socai.policy.events.CalendarDay;
import socai.policy.events.DayKind;
import socai.policy.events.DayStatus;

/** The packaged calendar: one line a day, tab-separated. */
public record CalendarFile(String file, CalendarText calendar) {

    private static final List<String> COLUMNS =
            List.of("date", "name_vi", "name_en", "kind", "source_mark", "weekday", "working_day", "status");

    /** @throws PolicyFileFault when a line is not exactly of the known form */
    static CalendarFile read(String file, String tsv) {
        List<String> lines =
                Normalizer.normalize(tsv, Normalizer.Form.NFC).lines().toList();
        if (lines.isEmpty() || !List.of(lines.getFirst().split("\t", -1)).equals(COLUMNS)) {
            throw new PolicyFileFault(file, 1, "the columns are " + String.join(", ", COLUMNS));
        }
        List<CalendarDay> days = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            days.add(new Line(file, at + 1, List.of(lines.get(at).split("\t", -1))).day());
        }
        return new CalendarFile(file, new CalendarText(List.copyOf(days)));
    }

    private record Line(String file, int number, List<String> cells) {

        CalendarDay day() {
            if (cells.size() != COLUMNS.size()) {
                throw new PolicyFileFault(file, number, COLUMNS.size() + " columns are expected");
            }
            LocalDate date = as("date", LocalDate::parse);
            // The weekday is written for the reader's eye; a slip there shows a wrong date.
            as("weekday", text -> {
                if (!date.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        .equals(text)) {
                    throw new IllegalArgumentException("another weekday");
                }
                return text;
            });
            return new CalendarDay(
                    date,
                    as("name_vi", Function.identity()),
                    as("name_en", Function.identity()),
                    as("kind", text -> DayKind.valueOf(RegulationFile.constant(text))),
                    as("working_day", Line::yes),
                    as("status", text -> DayStatus.valueOf(RegulationFile.constant(text))),
                    as("source_mark", Function.identity()));
        }

        private <T> T as(String column, Function<String, T> reader) {
            String text = cells.get(COLUMNS.indexOf(column));
            try {
                return reader.apply(text);
            } catch (RuntimeException e) {
                throw new PolicyFileFault(file, number, "the column " + column + " cannot be \"" + text + "\"");
            }
        }

        private static boolean yes(String text) {
            Boolean known = Map.of("yes", true, "no", false).get(text);
            if (known == null) {
                throw new IllegalArgumentException("neither yes nor no");
            }
            return known;
        }
    }
}
