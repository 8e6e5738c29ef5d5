package socai.membership.write.lives;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socai.policy.write.TestPolicies;
import socai.spine.DomainEvent;
import socai.spine.time.Deadline;

/** The time of a life: mostly it creeps, now and then it jumps to the last day of a limit that runs, or the day after. */
final class Days {

    private static final LocalDate END = LocalDate.of(2026, 11, 1);
    private static final int RECENT_LIMITS = 6;
    private static final List<MonthDay> AWARDS =
            List.of(MonthDay.of(2, 3), MonthDay.of(5, 19), MonthDay.of(9, 2), MonthDay.of(11, 7));

    private final Chance chance;
    private final LocalDate born;
    private LocalDate today;
    private final List<LocalDate> limits = new ArrayList<>();
    private final Map<String, LocalDate> named = new HashMap<>();

    Days(Chance chance) {
        this.chance = chance;
        this.today = LocalDate.of(2021, 9, 1).plusDays(chance.below(1500));
        this.born = today.minusYears(chance.between(18, 60)).plusDays(chance.between(-1, 1));
    }

    LocalDate today() {
        return today;
    }

    void creep() {
        if (chance.percent(40)) {
            go(today.plusDays(chance.between(1, 6)));
        } else if (chance.percent(8) && !limits.isEmpty()) {
            go(limits.get(chance.below(limits.size())).plusDays(chance.between(0, 1)));
        }
    }

    /** About that many months on, on either side of them. */
    void later(int months) {
        go(today.plusMonths(months).plusDays(chance.between(-2, 6)));
    }

    private void go(LocalDate day) {
        if (day.isAfter(today) && !day.isAfter(END)) {
            today = day;
        }
    }

    /** Remembers the limits that an event sets and the days that it names. */
    void heard(DomainEvent event) {
        try {
            for (RecordComponent part : event.getClass().getRecordComponents()) {
                part.getAccessor().setAccessible(true);
                Object value = part.getAccessor().invoke(event);
                heard(part.getName(), value instanceof Optional<?> maybe ? maybe.orElse(null) : value);
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private void heard(String name, Object value) {
        if (value instanceof Deadline limit) {
            limits.add(limit.lastDay(TestPolicies.book().calendar()));
            if (limits.size() > RECENT_LIMITS) {
                limits.removeFirst();
            }
        } else if (value instanceof LocalDate day) {
            named.put(name, day);
        }
    }

    /**
     * @param word what the act is about
     * @param act  the day on which it counts
     */
    LocalDate guess(String name, String word, LocalDate act) {
        return switch (name) {
            case "on", "heldOn" -> chance.percent(90) ? act : recent();
            case "birthDate", "name" -> born;
            case "jointSince" -> act.minusMonths(12).minusDays(chance.between(-1, 40));
            case "lastDay", "until" -> act.plusMonths(chance.between(2, 13)).plusDays(chance.between(-1, 1));
            case "documentDate" -> paper(word);
            case "decisionDate", "effectiveOn" -> chance.percent(90) ? act : recent();
            case "firstMonth" -> (chance.percent(90) ? act.withDayOfMonth(1) : act).minusMonths(chance.between(0, 2));
            case "applicationDate" -> act.minusDays(2);
            case "cvDate" -> act.minusDays(1);
            case "awardDay" ->
                AWARDS.stream()
                        .map(day -> day.atYear(act.getYear()))
                        .filter(day -> !day.isBefore(act))
                        .findFirst()
                        .orElse(act.plusDays(chance.between(1, 90)));
            default -> recent();
        };
    }

    /** The application and the CV bear the dates that were given when the file was opened. */
    private LocalDate paper(String form) {
        String opened = form.equals("1-KNĐ") ? "applicationDate" : "cvDate";
        boolean declared = form.equals("1-KNĐ") || form.equals("2-KNĐ");
        return declared && chance.percent(90) ? named.getOrDefault(opened, today) : recent();
    }

    /** In a list: admitted long ago, or so short a time that probation still runs. */
    LocalDate longAgo(String name) {
        LocalDate admitted = today.minusMonths(6 + Math.floorMod(born.toEpochDay(), 400));
        return switch (name) {
            case "birthDate" -> born.minusYears(36);
            case "decisionDate" -> admitted.minusDays(chance.between(-1, 25));
            case "officialDate" -> admitted.plusMonths(12).plusDays(chance.percent(90) ? 0 : 1);
            default -> admitted;
        };
    }

    private LocalDate recent() {
        if (chance.percent(70)) {
            return today;
        }
        return chance.percent(90)
                ? today.minusDays(chance.between(-1, 20))
                : today.minusMonths(chance.between(1, 61)).plusDays(chance.between(-1, 1));
    }
}
