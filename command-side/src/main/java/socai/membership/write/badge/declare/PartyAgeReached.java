package socai.membership.write.badge.declare;

import java.time.LocalDate;
import java.util.List;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The years of Party age are full on the day of the award. */
record PartyAgeReached(LocalDate reachedOn, LocalDate awardDay, Parameter steps) implements Rule {

    @Override
    public String id() {
        return "membership.badge-party-age";
    }

    @Override
    public Citation citation() {
        return steps.citation();
    }

    @Override
    public boolean holds() {
        return !reachedOn.isAfter(awardDay);
    }

    @Override
    public Text refusal() {
        return new Text(
                "Đến ngày {reachedOn} mới đủ tuổi Đảng, sau đợt trao {awardDay}.",
                "The Party age is full on {reachedOn} only, after the award of {awardDay}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Chọn đợt trao sau ngày đó; bệnh nặng thì đề nghị xét tặng sớm.",
                "Choose an award after that day; in grave illness ask for an early one.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(steps);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("reachedOn", reachedOn), Fact.of("awardDay", awardDay));
    }
}
