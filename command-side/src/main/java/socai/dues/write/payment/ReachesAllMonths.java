package socai.dues.write.payment;

import java.util.List;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A payment names no month for which nothing of it is left. */
record ReachesAllMonths(int months, int reached, long open, long amount) implements Rule {

    @Override
    public String id() {
        return "dues.reaches-all-months";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return open == 0 || amount >= open || reached == months;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Số tiền {amount} đồng chỉ đủ cho {reached} trong {months} tháng.",
                "{amount} đồng reach for {reached} of {months} months only.");
    }

    @Override
    public Text remedy() {
        return new Text("Ghi ít tháng hơn, hoặc ghi đủ số tiền.", "Name fewer months, or enter the whole amount.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("amount", amount), Fact.of("reached", reached), Fact.of("months", months));
    }
}
