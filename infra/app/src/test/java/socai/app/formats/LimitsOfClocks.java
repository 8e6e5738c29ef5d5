package socai.app.formats;

import static socai.app.formats.Side.ABOVE;
import static socai.app.formats.Side.AT_MOST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules on what runs: the limit is kept with the file as its start, length and unit. */
final class LimitsOfClocks {

    private LimitsOfClocks() {}

    static List<RuleLimit> all() {
        Stream<RuleLimit> admission = Stream.of("admission-decision-deadline", "ceremony-deadline")
                .map(key -> Limited.deadline(
                        "membership.limit-passed",
                        ABOVE,
                        key,
                        (limit, span) -> Map.of(
                                "deadline", span.deadline(limit), "on", span.day(), "calendar", Published.calendar())));
        Stream<RuleLimit> shown = Stream.of(
                        Map.entry("membership.recognition-limit-passed", "recognition-cell-review-deadline"),
                        Map.entry("membership.recognition-limit-passed", "recognition-decision-deadline"),
                        Map.entry("membership.transfer-limit-passed", "transfer-start-deadline"),
                        Map.entry("membership.transfer-limit-passed", "transfer-present-deadline"),
                        Map.entry("membership.complaint-answer-overdue", "removal-complaint-resolve-province"),
                        Map.entry("membership.complaint-answer-overdue", "removal-complaint-resolve-central"))
                .map(row -> Limited.deadline(
                        row.getKey(),
                        ABOVE,
                        row.getValue(),
                        (limit, span) ->
                                Map.of("limit", span.deadline(limit), "lastDay", span.last(limit), "day", span.day())));
        return Stream.of(admission, shown, single()).flatMap(rows -> rows).toList();
    }

    private static Stream<RuleLimit> single() {
        return Stream.of(
                Limited.deadline(
                        "organisation.confirmed-in-time",
                        AT_MOST,
                        "four-eyes-period",
                        (limit, span) -> Map.of(
                                "limit", span.deadline(limit), "on", span.day(), "calendar", Published.calendar())),
                Limited.deadline(
                        "membership.sympathiser-review-missed",
                        ABOVE,
                        "sympathiser-review-interval",
                        (limit, span) -> Map.of(
                                "deadline",
                                span.deadline(limit),
                                "on",
                                span.day(),
                                "days",
                                Published.calendar(),
                                "interval",
                                limit.limit())),
                Limited.deadline(
                        "membership.joining-answer-overdue",
                        ABOVE,
                        "join-answer-period",
                        (limit, span) -> Map.of(
                                "answer", span.deadline(limit), "day", span.day(), "calendar", Published.calendar())),
                Limited.deadline(
                        "membership.complaint-in-time",
                        AT_MOST,
                        "removal-complaint-window",
                        (limit, span) -> Map.of(
                                "window",
                                span.deadline(limit),
                                "lastDay",
                                span.last(limit),
                                "day",
                                span.day(),
                                "length",
                                limit.limit())),
                Limited.deadline(
                        "membership.ceremony-in-time",
                        AT_MOST,
                        "ceremony-deadline",
                        (limit, span) -> Map.of(
                                "deadline",
                                span.deadline(limit),
                                "on",
                                span.day(),
                                "calendar",
                                Published.calendar(),
                                "consent",
                                Optional.empty(),
                                "limit",
                                limit.limit(),
                                "consenting",
                                limit.other("ceremony-late-consent"))));
    }
}
