package socai.membership.write.badge.declare;

import java.time.LocalDate;
import java.util.List;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A badge is asked for before the day on which it is to be handed over. */
record AwardDayAhead(LocalDate awardDay, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "membership.badge-award-ahead";
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
        return new Text("Đợt trao ngày {awardDay} đã qua.", "The award of {awardDay} is over.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn đợt trao sắp tới.", "Choose an award that lies ahead.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("awardDay", awardDay), Fact.of("day", day));
    }
}
