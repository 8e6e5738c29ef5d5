package socai.dues.write.payment;

import java.util.List;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Who pays more than is due says so: else a second entry of one payment would pass for generosity. */
record NotMoreThanDue(boolean voluntary, long open, long amount) implements Rule {

    @Override
    public String id() {
        return "dues.not-more-than-due";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return voluntary || amount <= open;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Các tháng này còn phải đóng {open} đồng, số tiền {amount} đồng nhiều hơn.",
                "{open} đồng are still due for these months; {amount} đồng are more.");
    }

    @Override
    public Text remedy() {
        return new Text(
                "Kiểm tra có phải đã thu rồi không. Nếu đảng viên tự nguyện đóng cao hơn thì đánh dấu tự nguyện.",
                "See whether it was collected already. If the member wants to pay more, mark it as voluntary.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("open", open), Fact.of("amount", amount));
    }
}
