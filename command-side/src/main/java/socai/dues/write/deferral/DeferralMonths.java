package socai.dues.write.deferral;

import java.util.List;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Some months are named, and each of them begins while it runs. */
record DeferralMonths(int months, int length) implements Rule {

    @Override
    public String id() {
        return "dues.deferral-months";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return months > 0 && months <= length;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Xin hoãn {months} tháng đảng phí trong thời gian hoãn {length} tháng là không được.",
                "{months} months cannot be put off by a deferral that runs for {length}.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi số tháng xin hoãn từ 1 đến bằng thời gian hoãn.",
                "Name one month at least, and no more than it runs.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("months", months), Fact.of("length", length));
    }
}
