package socai.app.formats;

import static socai.app.formats.Side.AT_MOST;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import socai.spine.Parameter;
import socai.spine.time.Deadline;

/** From the start of a limit to the day that is judged, one day before its last day, on it or one day after. */
record Limited(LocalDate start, LocalDate day) {

    Deadline deadline(Published limit) {
        return new Deadline(start, limit.number(), limit.limit().unit());
    }

    LocalDate last(Published limit) {
        return deadline(limit).lastDay(Published.calendar());
    }

    /** A rule that is a record of a start, a day and the parameter. */
    static RuleLimit row(String rule, Side side, String key, String start, String day, String parameter) {
        return days(rule, side, key, (limit, span) -> Map.of(start, span.start(), day, span.day(), parameter, limit));
    }

    static RuleLimit days(
            String rule, Side side, String key, BiFunction<Parameter, Limited, Map<String, Object>> facts) {
        return deadline(rule, side, key, (limit, span) -> facts.apply(limit.limit(), span));
    }

    static RuleLimit deadline(
            String rule, Side side, String key, BiFunction<Published, Limited, Map<String, Object>> facts) {
        return new RuleLimit(
                rule,
                side,
                key,
                (limit, offset) -> Published.STARTS.stream()
                        .map(start -> new Limited(start, limit.end(start).plusDays(offset)))
                        .map(span -> facts.apply(limit, span)));
    }

    /** So many full months are kept until the day before the next one is full. */
    static RuleLimit untilNextMonth(
            String rule, String key, BiFunction<Parameter, Limited, Map<String, Object>> facts) {
        return new RuleLimit(
                rule,
                AT_MOST,
                key,
                (limit, offset) -> Published.STARTS.stream()
                        .map(start -> new Limited(
                                start,
                                Published.months(start, limit.number() + 1)
                                        .minusDays(1)
                                        .plusDays(offset)))
                        .map(span -> facts.apply(limit.limit(), span)));
    }
}
