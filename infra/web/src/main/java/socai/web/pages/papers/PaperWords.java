package socai.web.pages.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.read.letter.GetIntroductionLetter;

/**
 * The words of a letter of introduction in the layout of the Party's papers (forms 1-SHĐ to 4-SHĐ).
 *
 * @param above  the organisation above the issuer, in capitals
 * @param issuer in capitals
 * @param day    the date in words
 * @param to     whom it is addressed to, with the organisation above them
 * @param kind   the kind in words
 * @param lines  label and value of each line on the member, in order
 */
public record PaperWords(Optional<String> above, String issuer, String day, String to, String kind, List<Line> lines) {

    public record Line(String label, String value) {}

    private static final String ABROAD = "Cấp ủy ngoài nước có thẩm quyền";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    static PaperWords of(GetIntroductionLetter.Result letter) {
        return new PaperWords(
                letter.superior().map(PaperWords::capitals),
                capitals(letter.issuer()),
                "ngày " + two(letter.date().getDayOfMonth()) + " tháng "
                        + two(letter.date().getMonthValue()) + " năm "
                        + letter.date().getYear(),
                receiver(letter).orElse(ABROAD),
                switch (letter.kind()) {
                    case OFFICIAL -> "chính thức";
                    case INTERNAL -> "nội bộ";
                    case TEMPORARY -> "tạm thời";
                    case ABROAD -> "ra ngoài nước";
                },
                Stream.of(
                                Optional.of(new Line("Giới thiệu đồng chí", letter.person())),
                                line("Sinh ngày", letter.birthDate()),
                                line("Vào Đảng ngày", letter.admissionDate()),
                                line("Chính thức ngày", letter.officialDate()),
                                letter.cardNumber().map(number -> new Line("Số thẻ đảng viên", number)),
                                Optional.of(
                                        new Line("Đang sinh hoạt đảng tại", placed(letter.from(), letter.aboveFrom()))),
                                receiver(letter).map(to -> new Line("Được giới thiệu đến sinh hoạt đảng tại", to)),
                                line("Thời gian sinh hoạt đến hết ngày", letter.until()),
                                letter.duesPaidTo()
                                        .map(paid -> new Line("Đã đóng đảng phí đến hết tháng", MONTH.format(paid))),
                                letter.documents()
                                        .map(papers -> new Line(
                                                "Hồ sơ kèm theo",
                                                "hồ sơ đảng viên niêm phong, " + papers + " tài liệu")))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<String> receiver(GetIntroductionLetter.Result letter) {
        return letter.to().map(to -> placed(to, letter.above()));
    }

    /** There are many cells of the same name: each is told with the organisation that it belongs to. */
    private static String placed(String organisation, Optional<String> above) {
        return above.map(name -> organisation + ", " + name).orElse(organisation);
    }

    /** Whether a level has endorsed the letter, and when. */
    public String endorsed(GetIntroductionLetter.Level level) {
        return level.endorsedOn()
                .map(day -> "Đã xác nhận trên hệ thống ngày " + day(day) + ".")
                .orElse("Chưa xác nhận.");
    }

    /** A day as it is written on a paper. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static Optional<Line> line(String label, Optional<LocalDate> day) {
        return day.map(known -> new Line(label, day(known)));
    }

    private static String capitals(String name) {
        return name.toUpperCase(Locale.forLanguageTag("vi"));
    }

    /** Days below ten and the first two months are written with a nought, so that nothing can be put before them. */
    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
