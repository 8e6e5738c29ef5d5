package socai.dues.write.payment;

import java.util.List;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Money that came in is more than nothing. */
record AmountGiven(long amount, int months) implements Rule {

    @Override
    public String id() {
        return "dues.amount-given";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return amount > 0 && months > 0;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Số tiền {amount} đồng hoặc số tháng {months} không hợp lệ.",
                "{amount} đồng for {months} months is no payment.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Ghi số tiền lớn hơn 0 và ít nhất một tháng. Ghi nhầm thì hủy phiếu thu.",
                "Enter more than 0 for at least one month; a wrong receipt is reversed.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("amount", amount), Fact.of("months", months));
    }
}
