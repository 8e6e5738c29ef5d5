package socai.dues.write.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Into a month whose books are closed nothing is entered any more. */
public record MonthOpen(LocalDate day, Optional<LocalDate> closedThrough) implements Rule {

    @Override
    public String id() {
        return "dues.month-open";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return closedThrough
                .filter(closed -> day.isBefore(closed.plusMonths(1)))
                .isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text("Sổ của tháng có ngày {day} đã khóa.", "The books of the month of {day} are closed.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi vào tháng đang mở, ngày nhận tiền ghi đúng ngày thật.",
                "Enter it in the month that is open, with the day on which the money really came.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("day", day));
    }
}
