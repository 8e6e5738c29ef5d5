package socai.membership.write.badge.declare;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import socai.membership.events.BadgeSteps;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.Text;

/** Badges are awarded on the days of the regulation and those that the province has set. */
record AwardDayPublished(LocalDate day, Parameter days, Seen<List<LocalDate>> further) implements Rule {

    @Override
    public String id() {
        return "membership.badge-award-day";
    }

    @Override
    public Citation citation() {
        return days.citation();
    }

    @Override
    public boolean holds() {
        return BadgeSteps.days(days.value()).contains(MonthDay.from(day))
                || further.value().contains(day);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày {day} không phải đợt trao Huy hiệu Đảng.", "{day} is no day on which badges are awarded.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn một trong các đợt {days} hoặc ngày do ban thường vụ tỉnh ủy quy định.",
                "Choose one of {days}, or a day that the provincial standing committee has set.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(days);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("day", day, further),
                Fact.of("days", String.join(", ", days.value().split(";", -1))));
    }
}
