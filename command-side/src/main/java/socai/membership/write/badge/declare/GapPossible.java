package socai.membership.write.badge.declare;

import java.util.List;
import socai.membership.events.BadgeGap;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** An interruption is written as years, months and days. */
record GapPossible(BadgeGap gap) implements Rule {

    @Override
    public String id() {
        return "membership.badge-gap";
    }

    @Override
    public Citation citation() {
        return Sources.RECORD;
    }

    @Override
    public boolean holds() {
        return gap.possible();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Thời gian gián đoạn {gap} không đúng: tháng từ 0 đến 11, ngày từ 0 đến 30.",
                "The interruption {gap} is not possible: 0 to 11 months, 0 to 30 days.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi lại thời gian gián đoạn theo năm, tháng, ngày.",
                "Write the interruption as years, months and days.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("gap", gap.gapYears() + "/" + gap.gapMonths() + "/" + gap.gapDays()));
    }
}
