package socai.dues.write.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Months are closed one after another, when they are over. */
record MonthNext(LocalDate month, Optional<LocalDate> open, Optional<LocalDate> closed, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "dues.month-next";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return month.getDayOfMonth() == 1
                && !month.plusMonths(1).isAfter(day)
                && open.filter(month::isAfter).isEmpty()
                && closed.filter(last -> !month.isAfter(last)).isEmpty();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa khóa được tháng {month}: tháng phải đã hết, chưa khóa, và các tháng trước có phát sinh phải khóa trước.",
                "Month {month} cannot be closed: it must be over and open, and earlier months with entries are closed first.");
    }

    @Override
    public Text remedy() {
        return new Text("Khóa lần lượt từ tháng sớm nhất còn mở.", "Close the earliest month that is open.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("month", month));
    }
}
