package socai.dues.write.rules;

import java.time.LocalDate;
import java.util.List;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A month is named by its first day. */
public record MonthBegins(LocalDate day) implements Rule {

    @Override
    public String id() {
        return "dues.month-begins";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return day.getDayOfMonth() == 1;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Tháng được ghi bằng ngày đầu tháng, không phải {day}.",
                "A month is named by its first day, not by {day}.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn ngày 1 của tháng.", "Choose the first of the month.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("day", day));
    }
}
