package socai.app.formats;

import static socai.app.formats.Side.AT_LEAST;
import static socai.app.formats.Side.AT_MOST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.BadgeGap;

/** The rules of badges that compare days. */
final class LimitsOfBadges {

    private LimitsOfBadges() {}

    static List<RuleLimit> all() {
        Stream<RuleLimit> near = Stream.of("badge-early-illness-30-65", "badge-early-illness-70-90", "badge-posthumous")
                .map(key -> Limited.row("membership.badge-near-enough", AT_MOST, key, "day", "reachedOn", "months"));
        Stream<RuleLimit> waited = Stream.of(
                        "badge-wait-after-reprimand", "badge-wait-after-warning", "badge-wait-after-dismissal")
                .map(key -> Limited.days(
                        "membership.badge-wait-after-discipline",
                        AT_LEAST,
                        key,
                        (limit, span) -> Map.of(
                                "disciplinedOn", Optional.of(span.start()), "day", span.day(), "months", limit)));
        RuleLimit age = new RuleLimit(
                "membership.badge-party-age",
                AT_LEAST,
                "badge-steps",
                (limit, offset) -> Published.STARTS.stream()
                        .flatMap(start -> Stream.of(limit.limit().value().split(";"))
                                .map(Integer::parseInt)
                                .map(step -> Map.of(
                                        "reachedOn",
                                        BadgeGap.NONE.reached(start, step),
                                        "awardDay",
                                        Published.months(start, 12 * step).plusDays(offset),
                                        "steps",
                                        limit.limit()))));
        return Stream.of(near, waited, Stream.of(age)).flatMap(rows -> rows).toList();
    }
}
