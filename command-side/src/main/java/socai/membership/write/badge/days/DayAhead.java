package socai.membership.write.badge.days;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A further day of award lies ahead. */
record DayAhead(LocalDate awardDay, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "membership.badge-day-ahead";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return !awardDay.isBefore(day);
    }

    @Override
    public Text refusal() {
        return new Text("Ngày {awardDay} đã qua.", "{awardDay} is over.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn một ngày sắp tới.", "Choose a day that lies ahead.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("awardDay", awardDay));
    }
}
