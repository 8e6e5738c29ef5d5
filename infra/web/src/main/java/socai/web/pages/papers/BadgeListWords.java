package socai.web.pages.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import socai.membership.read.badges.ListBadgeCandidates;
import socai.membership.read.badges.ListBadgeCandidates.Line;

/**
 * The words of a list of members proposed for badges, in the layout of the Party's papers.
 *
 * @param organisation in capitals
 * @param award        the day of the award in words
 * @param rows         one a member, the highest step first
 * @param totals       how many of each step, in words
 */
public record BadgeListWords(String organisation, String award, List<Row> rows, List<String> totals) {

    /** Cells as they are printed. */
    public record Row(
            int number,
            String name,
            String born,
            String town,
            String decided,
            String admitted,
            String official,
            String card,
            String place,
            int step) {}

    static BadgeListWords of(ListBadgeCandidates.Result badges) {
        return new BadgeListWords(
                badges.organisation().toUpperCase(Locale.forLanguageTag("vi")),
                PaperWords.day(badges.award()),
                IntStream.range(0, badges.lines().size())
                        .mapToObj(at -> row(at + 1, badges.lines().get(at)))
                        .toList(),
                badges.steps().entrySet().stream()
                        .map(step -> "Huy hiệu " + step.getKey() + " năm tuổi Đảng: " + step.getValue() + " đồng chí")
                        .toList());
    }

    private static Row row(int number, Line line) {
        return new Row(
                number,
                line.name(),
                day(line.birthDate()),
                line.homeTown().orElse(""),
                day(line.decisionDate()),
                day(line.admissionDate()),
                day(line.officialDate()),
                line.cardNumber().orElse(""),
                line.organisation(),
                line.step());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(PaperWords::day).orElse("");
    }
}
