package socai.membership.write.badge.declare;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;
import socai.spine.time.FullMonths;

/**
 * In grave illness before the award, or at death, no more than some months were missing.
 *
 * @param day the award in grave illness, the day of death after it
 */
record NearEnough(LocalDate reachedOn, LocalDate day, Parameter months) implements Rule {

    @Override
    public String id() {
        return "membership.badge-near-enough";
    }

    @Override
    public Citation citation() {
        return months.citation();
    }

    @Override
    public boolean holds() {
        return !reachedOn.isAfter(FullMonths.after(day, months.number()));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đến ngày {reachedOn} mới đủ tuổi Đảng, sớm hơn quá {months} tháng so với ngày {day}.",
                "The Party age is full on {reachedOn} only: more than {months} months after {day}.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn mốc thấp hơn, hoặc đợt trao sau.", "Choose a lower step, or a later award.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(months);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("reachedOn", reachedOn), Fact.of("day", day), Fact.of("months", months.number()));
    }
}
