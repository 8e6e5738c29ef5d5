package socai.policy.write.publishcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.policy.events.CalendarDay;
import socai.policy.events.DayKind;
import socai.policy.write.rules.PolicyBookRule;
import socai.spine.Fact;
import socai.spine.Text;

/** Each date stands once; only a worked day of the weekend is a working day, and it is named as such. */
record DaysWellFormed(List<CalendarDay> days) implements PolicyBookRule {

    private record Flaw(String date, Text reason) {}

    private static final Text NO_DAYS = new Text("lịch không có ngày nào", "the calendar has no days");
    private static final Text TWICE = new Text("ngày được nêu hai lần", "the date is given twice");
    private static final Text NOT_SWAPPED = new Text(
            "ngày làm việc bù phải là thứ Bảy hoặc Chủ nhật và có loại ngày làm việc hoán đổi",
            "a worked day must be a Saturday or Sunday of the kind of a swapped working day");
    private static final Text NAMELESS = new Text("ngày không có tên", "the day has no name");

    @Override
    public String id() {
        return "policy.days-well-formed";
    }

    @Override
    public boolean holds() {
        return first().isEmpty();
    }

    @Override
    public Text refusal() {
        Text reason = first().map(Flaw::reason).orElse(Text.NONE);
        return new Text("Ngày {date}: " + reason.vi() + ".", "Day {date}: " + reason.en() + ".");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Sửa ngày này trong tệp lịch rồi công bố lại.",
                "Correct this day in the calendar's file and publish it again.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("date", first().map(Flaw::date).orElse("—")), Fact.of("count", days.size()));
    }

    private Optional<Flaw> first() {
        if (days.isEmpty()) {
            return Optional.of(new Flaw("—", NO_DAYS));
        }
        Set<LocalDate> dates = new HashSet<>();
        for (CalendarDay day : days) {
            Optional<Text> flaw = dates.add(day.date()) ? flaw(day) : Optional.of(TWICE);
            if (flaw.isPresent()) {
                return Optional.of(new Flaw(day.date().toString(), flaw.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Text> flaw(CalendarDay day) {
        DayOfWeek weekday = day.date().getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        if (day.workingDay() != (day.kind() == DayKind.SWAP_WORKING_DAY) || (day.workingDay() && !weekend)) {
            return Optional.of(NOT_SWAPPED);
        }
        return day.nameVi().isBlank() || day.nameEn().isBlank() ? Optional.of(NAMELESS) : Optional.empty();
    }
}
