package socai.dues.write.closing;

import java.util.List;
import socai.dues.write.DuesSources;
import socai.spine.Citation;
import socai.spine.Fact;
import socai.spine.Rule;
import socai.spine.Text;

/** A remittance is confirmed once, and only one that was sent. */
record RemittanceOpen(int number, boolean found, boolean confirmed) implements Rule {

    @Override
    public String id() {
        return "dues.remittance-open";
    }

    @Override
    public Citation citation() {
        return DuesSources.RECORD;
    }

    @Override
    public boolean holds() {
        return found && !confirmed;
    }

    @Override
    public Text refusal() {
        return new Text(
                "Lần nộp số {number} không có hoặc đã được xác nhận.",
                "Remittance {number} is not there, or was confirmed.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn lần nộp đang chờ xác nhận.", "Choose one that waits.");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("number", number));
    }
}
