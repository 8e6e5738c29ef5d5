package socai.membership.write.badge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.write.rules.Sources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Parameter;
import socai.spine.Rule;
import socai.spine.Text;

/** The reward is the published factor times the base salary of the day of the award. */
public record MoneyPublished(Optional<BadgeMoney> money, LocalDate awardDay, int step) implements Rule {

    @Override
    public String id() {
        return "membership.badge-money-published";
    }

    @Override
    public Citation citation() {
        return money.map(known -> known.factor().citation()).orElse(Sources.RECORD);
    }

    @Override
    public boolean holds() {
        return money.isPresent();
    }

    @Override
    public Text refusal() {
        return new Text(
                "Chưa có hệ số tiền thưởng của Huy hiệu {step} năm hoặc mức lương cơ sở ngày {awardDay}.",
                "The factor for {step} years, or the base salary on {awardDay}, is not published.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ban hành mức còn thiếu trong mục Chính sách trước khi quyết định.",
                "Publish what is missing under Policies before the decision.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("awardDay", awardDay),
                Fact.of("step", step),
                Fact.of("money", money.map(known -> Long.toString(known.dong())).orElse("—")));
    }

    @Override
    public List<Parameter> parameters() {
        return money.map(known -> List.of(known.factor(), known.baseSalary())).orElse(List.of());
    }
}
