package socai.dues.write.reversal;

import java.util.List;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** Only a receipt that is in the book and still counts is reversed. */
record ReceiptCounts(boolean found, boolean reversed, int receipt) implements Rule {

    @Override
    public String id() {
        return "dues.receipt-counts";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return found && !reversed;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Phiếu thu số {receipt} không có trong sổ hoặc đã hủy.",
                "Receipt {receipt} is not in the book, or was reversed.");
    }

    @Override
    public Text remedy() {
        return new Text("Mở sổ thu và chọn phiếu còn hiệu lực.", "Open the book and choose a receipt that counts.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("receipt", receipt));
    }
}
