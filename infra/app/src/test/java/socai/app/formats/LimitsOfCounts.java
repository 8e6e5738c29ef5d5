package socai.app.formats;

import static socai.app.formats.Side.AT_LEAST;
import static socai.app.formats.Side.AT_MOST;
import static socai.app.formats.Side.BELOW;
import static socai.app.formats.Side.EXACTLY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.EducationLevel;
import socai.membership.events.EducationRecorded;
import socai.membership.events.RemovalGround;
import socai.membership.events.SponsorKind;
import socai.membership.events.SponsorNamed;
import socai.membership.write.deciding.NumberUse;
import socai.spine.Parameter;

/** The rules that compare whole numbers: one step is one more. */
final class LimitsOfCounts {

    private LimitsOfCounts() {}

    static List<RuleLimit> all() {
        return Stream.of(plain(), removals(), sponsors(), other())
                .flatMap(rows -> rows)
                .toList();
    }

    private static Stream<RuleLimit> plain() {
        return Stream.of(
                count("dues.relief-length", AT_MOST, "dues-relief-max", "months", "limit"),
                count("dues.deferral-length", AT_MOST, "dues-deferral-max", "length", "limit"),
                count("membership.extension-length", AT_MOST, "admission-decision-extension", "more", "longest"),
                count(
                        "membership.recognition-within-extension",
                        AT_MOST,
                        "recognition-decision-extension",
                        "more",
                        "most"),
                count("membership.readmission-times", BELOW, "readmission-max-times", "again", "most"),
                new RuleLimit(
                        "dues.not-too-far-ahead",
                        AT_MOST,
                        "dues-advance-months",
                        (limit, offset) -> Published.STARTS.stream()
                                .map(day -> Map.of(
                                        "last",
                                        Published.months(YearMonth.from(day).atDay(1), limit.number() + offset),
                                        "day",
                                        day,
                                        "limit",
                                        limit.limit()))),
                each("dues.relief-step", "dues-reduction-steps", "percent", "steps"),
                each("membership.badge-step", "badge-steps", "step", "steps"));
    }

    private static Stream<RuleLimit> removals() {
        RuleLimit calls = number(
                "membership.removal-self-review",
                "removal-self-review-calls",
                (limit, many) -> Map.of("received", false, "calls", many, "needed", limit.limit()));
        RuleLimit years = number(
                "membership.removal-years-reached",
                "removal-member-standing-years",
                (limit, many) -> Map.of(
                        "ground",
                        RemovalGround.STANDING_VIOLATED,
                        "years",
                        Optional.of(many),
                        "grounds",
                        limit.other("removal-grounds-years"),
                        "fewest",
                        limit.limit()));
        Stream<RuleLimit> months = Stream.of(
                        Map.entry(RemovalGround.ABSENCE, "removal-absence-months"),
                        Map.entry(RemovalGround.DUES_UNPAID, "removal-dues-months"))
                .map(row -> number(
                        "membership.removal-months-reached",
                        row.getValue(),
                        (limit, many) -> Map.of(
                                "ground",
                                row.getKey(),
                                "months",
                                Optional.of(many),
                                "inYear",
                                Optional.of(2025),
                                "thisYear",
                                2026,
                                "grounds",
                                limit.other("removal-grounds-months"),
                                "fewest",
                                limit.limit())));
        return Stream.concat(Stream.of(calls, years), months);
    }

    private static Stream<RuleLimit> sponsors() {
        return Stream.of(
                new RuleLimit(
                        "membership.sponsors-fit",
                        AT_MOST,
                        "sponsor-count",
                        (limit, offset) -> Stream.of(Map.of(
                                "kinds",
                                Collections.nCopies(limit.number() + offset, SponsorKind.OFFICIAL_MEMBER),
                                "count",
                                limit.limit(),
                                "variants",
                                limit.other("sponsor-variants")))),
                new RuleLimit(
                        "membership.sponsors-complete",
                        EXACTLY,
                        "sponsor-count",
                        (limit, offset) -> Stream.of(Map.of(
                                "sponsors",
                                Collections.nCopies(limit.number() + offset, new Samples(true).of(SponsorNamed.class)),
                                "count",
                                limit.limit(),
                                "variants",
                                limit.other("sponsor-variants")))));
    }

    private static Stream<RuleLimit> other() {
        Stream<RuleLimit> numbers = Stream.of(
                        "membership.decision-number-free", "membership.transfer-letter-number-free")
                .map(rule -> new RuleLimit(
                        rule,
                        AT_LEAST,
                        "decision-number-scope",
                        (limit, offset) -> Stream.of(-1, 1)
                                .map(way -> 2026 + way * (limit.number() + offset))
                                .map(year -> Map.of(
                                        "number",
                                        "12",
                                        "year",
                                        2026,
                                        "uses",
                                        List.of(new NumberUse(year, "adm-x")),
                                        "scope",
                                        limit.limit()))));
        Stream<RuleLimit> schooling = Stream.of(
                        "min-education-level", "min-education-level-hard-area", "min-education-level-consented")
                .map(key -> new RuleLimit("membership.education-suffices", AT_LEAST, key, LimitsOfCounts::educated));
        return Stream.concat(numbers, schooling);
    }

    private static Stream<Map<String, Object>> educated(Published limit, int offset) {
        Parameter order = limit.other("education-levels");
        List<String> levels = List.of(order.value().split(";"));
        String level = levels.get(levels.indexOf(limit.limit().value()) + offset);
        EducationRecorded sample = (EducationRecorded) new Samples(true).of(EducationRecorded.class);
        EducationRecorded recorded = new EducationRecorded(
                sample.admission(),
                LocalDate.of(2026, 3, 14),
                sample.person(),
                sample.level().map(any -> EducationLevel.valueOf(level)),
                false,
                Optional.empty());
        return Stream.of(Map.of("education", Optional.of(recorded), "needed", limit.limit(), "order", order));
    }

    /** A rule that is a record of a number and the parameter. */
    private static RuleLimit count(String rule, Side side, String key, String number, String parameter) {
        return new RuleLimit(
                rule,
                side,
                key,
                (limit, offset) -> Stream.of(Map.of(number, limit.number() + offset, parameter, limit.limit())));
    }

    private static RuleLimit number(
            String rule, String key, java.util.function.BiFunction<Published, Integer, Map<String, Object>> facts) {
        return new RuleLimit(
                rule, AT_LEAST, key, (limit, offset) -> Stream.of(facts.apply(limit, limit.number() + offset)));
    }

    /** A rule whose parameter lists the numbers that are allowed. */
    private static RuleLimit each(String rule, String key, String number, String parameter) {
        return new RuleLimit(
                rule,
                EXACTLY,
                key,
                (limit, offset) -> Stream.of(limit.limit().value().split(";"))
                        .map(step -> Map.of(number, Integer.parseInt(step) + offset, parameter, limit.limit())));
    }
}
